# rule: git/repository, general/time
# path: /srv/import/settings.fi
FROM base
RUN mkdir -p /srv/import /tmp/settings && cd /tmp/settings && git init -q -b main && echo 'port=8080' > shop.conf && git add . \
 && git -c user.name=Release -c user.email=release@shop.example commit -qm 'settings of the shop' \
 && git fast-export main > /srv/import/settings.fi && rm -rf /tmp/settings
