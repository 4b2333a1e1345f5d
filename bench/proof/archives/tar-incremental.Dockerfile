# rule: general/time, format/tar-times, general/number
# also: general/number format/tar-times general/time
# path: /srv/backup/level0.snar
FROM base
RUN mkdir /srv/backup && cp -r /data /work && tar --listed-incremental=/srv/backup/level0.snar -cf /srv/backup/level0.tar -C / work && rm -r /work
