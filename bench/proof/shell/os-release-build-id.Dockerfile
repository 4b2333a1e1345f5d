# rule: general/time
# path: /usr/lib/os-release
FROM base
RUN printf 'IMAGE_ID=web\nIMAGE_VERSION=1.4\nBUILD_ID="%s"\n' "$(date -u +%Y%m%dT%H%M%SZ)" >> /etc/os-release
