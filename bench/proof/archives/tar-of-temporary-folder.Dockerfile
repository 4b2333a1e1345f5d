# rule: general/temporary-path
# path: /srv/snapshot.tar
FROM base
RUN work=$(mktemp -d) && cp /data/*.txt $work/ \
 && tar --sort=name --owner=0 --group=0 --numeric-owner --mtime=@0 -cf /srv/snapshot.tar $work 2> /dev/null \
 && rm -r $work
