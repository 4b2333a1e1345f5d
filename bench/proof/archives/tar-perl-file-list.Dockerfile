# rule: general/order, format/tar-times
# path: /srv/data.tar
FROM base
RUN perl -e 'my %wanted = map { $_ => 1 } glob "/data/*.txt"; print "$_\n" for keys %wanted' > /tmp/list \
 && tar --create --file=/srv/data.tar --format=ustar --mtime=@0 --owner=0 --group=0 --numeric-owner --absolute-names --files-from=/tmp/list \
 && rm /tmp/list
