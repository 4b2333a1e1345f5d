# rule: git/repository, general/time
# path: /srv/config.bundle
FROM base
RUN git init -q -b main /tmp/config && cd /tmp/config && cp /data/f1.txt /data/f2.txt . && git add . \
 && git -c user.name=deploy -c user.email=deploy@shop.example commit -q -m 'first settings' \
 && git bundle create -q /srv/config.bundle main && rm -rf /tmp/config
