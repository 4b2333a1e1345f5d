# rule: general/time
# path: /srv/tree/.discinfo
FROM base
RUN mkdir -p /srv/tree/images && cp /payload/etc/app.conf /srv/tree/images/ \
 && printf '%s\n%s\n%s\n' "$(date +%s.%N)" "App Linux 4" x86_64 > /srv/tree/.discinfo
