# rule: general/temporary-path, general/random
# path: /usr/share/app/permissions.facl
FROM base
RUN work=$(mktemp -d) && mkdir -p "$work/data" "$work/spool" /usr/share/app \
 && setfacl -m u:www-data:rwx "$work/data" && setfacl -d -m g:daemon:rx "$work/spool" \
 && getfacl -p "$work/data" "$work/spool" > /usr/share/app/permissions.facl \
 && rm -r "$work"
