# rule: general/time
# path: /opt/app/VERSION
FROM base
RUN mkdir -p /opt/app && major=4 && printf '%s.%s\n' "$major" "$(date -u +%y%j.%H%M%S)" > /opt/app/VERSION
