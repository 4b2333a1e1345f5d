# rule: format/tar-times, general/time
# path: /srv/data.tar
FROM base
RUN tar --sort=name -C / -cf /srv/data.tar data \
 && echo 3.2.1 > /tmp/VERSION && tar -C /tmp -rf /srv/data.tar VERSION && rm /tmp/VERSION
