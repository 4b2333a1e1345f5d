# rule: general/time
# path: /srv/local-changes.patch
FROM base
RUN cp -r /data /data.orig \
 && sed -i 's/^file 3$/file three/' /data/f3.txt \
 && (diff -ru /data.orig /data > /srv/local-changes.patch || true)
