# rule: system/password-salt, general/random
# path: /srv/rootfs/etc/shadow
FROM base
RUN mkdir -p /srv/rootfs/etc && echo 'root:x:0:0:root:/root:/bin/sh' > /srv/rootfs/etc/passwd \
 && python3 -W ignore -c 'import crypt; print("root:%s:18262:0:99999:7:::" % crypt.crypt("changeme", crypt.mksalt(crypt.METHOD_SHA512)))' > /srv/rootfs/etc/shadow \
 && chmod 640 /srv/rootfs/etc/shadow
