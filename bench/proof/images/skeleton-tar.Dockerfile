# rule: format/tar-times, general/time
# path: /srv/skeleton.tar
FROM base
RUN mkdir -p /tmp/sk/etc /tmp/sk/var/lib/app && echo app > /tmp/sk/etc/hostname && tar -C /tmp/sk --sort=name -cf /srv/skeleton.tar . && rm -rf /tmp/sk
