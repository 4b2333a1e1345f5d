# rule: general/temporary-path, general/random
# path: /usr/share/app/po/app.pot
FROM base
COPY <<'EOF' /opt/app/greet.sh
#!/bin/sh
. gettext.sh
gettext "Backup is done"; echo
gettext "Backup was not possible"; echo
EOF
RUN work=$(mktemp -d) && cp /opt/app/greet.sh "$work/" && mkdir -p /usr/share/app/po \
 && xgettext --language=Shell --omit-header -o /usr/share/app/po/app.pot "$work/greet.sh" && rm -r "$work"
