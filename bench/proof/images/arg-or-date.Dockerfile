# rule: general/time
# path: /etc/build-date
FROM base
ARG BUILD_DATE
ARG VCS_REF=unknown
RUN printf 'built=%s\ncommit=%s\n' "${BUILD_DATE:-$(date -u +%Y-%m-%dT%H:%M:%SZ)}" "$VCS_REF" > /etc/build-date
