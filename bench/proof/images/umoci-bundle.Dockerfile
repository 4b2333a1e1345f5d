# rule: general/time
# also: general/time, general/one-sided
# path: /srv/bundle/*.mtree
FROM base
WORKDIR /tmp/work
RUN umoci init --layout oci && umoci new --image oci:app \
 && mkdir -p rootfs && echo 'listen=8080' > rootfs/app.conf && touch -d '2020-01-01 00:00:00Z' rootfs/app.conf rootfs \
 && umoci insert --image oci:app --history.created 2020-01-01T00:00:00Z rootfs/app.conf /etc/app.conf \
 && umoci unpack --image oci:app /srv/bundle && rm -r /tmp/work
