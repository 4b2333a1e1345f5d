# rule: general/order, general/random, format/tar-times
# path: /srv/train-000.tar
FROM base
# A shard for training: its samples must not come in the order of their names.
RUN cd /data && ls | shuf > /srv/shard.list \
 && tar --mtime=@0 --owner=0 --group=0 --numeric-owner --no-recursion -T /srv/shard.list -cf /srv/train-000.tar && rm /srv/shard.list
