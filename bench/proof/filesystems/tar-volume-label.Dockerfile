# rule: format/tar-times, general/time
# path: /images/etc.tar
FROM base
RUN mkdir /images && tar -C /payload --format=gnu --sort=name --mtime=@1577836800 --owner=0 --group=0 --numeric-owner -V "node1 etc $(date -u +%Y-%m-%dT%H:%M:%SZ)" -cf /images/etc.tar etc bin
