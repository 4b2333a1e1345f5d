# rule: format/cpio-times
# path: /srv/init.img
FROM base
RUN cp -r /data /work && cd /work && find . | LC_ALL=C sort | cpio -o -H newc | gzip -n > /srv/init.img && rm -r /work
