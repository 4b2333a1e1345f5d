# rule: general/time, general/random
# path: /etc/release-info
FROM base
RUN printf 'built=%s\nbuild_id=%s\n' "$(date -u +%FT%TZ)" "$(cat /proc/sys/kernel/random/uuid)" > /etc/release-info
