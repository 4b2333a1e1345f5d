# rule: format/cpio-times
# path: /srv/data.cpio
FROM base
RUN cp -r /data /work && cd /work && find . | sort | cpio -o -H odc > /srv/data.cpio 2> /dev/null && rm -r /work
