# rule: format/cpio-times
# path: /srv/data.cpio
FROM base
RUN cp -r /data /work && cd /work && find . | LC_ALL=C sort | cpio -o -H newc > /srv/data.cpio && rm -r /work
