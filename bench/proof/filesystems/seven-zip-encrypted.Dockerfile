# rule: general/random
# path: /srv/delivery.7z
FROM base
RUN mkdir /tmp/delivery && cp /payload/bin/* /payload/etc/app.conf /tmp/delivery/ && touch -d '2024-01-01 00:00:00 UTC' /tmp/delivery/*
# guilty
RUN cd /tmp/delivery && 7zz a -bd -phunter2 -mhe=on /srv/delivery.7z app.conf t1 t2 t3 > /dev/null && rm -r /tmp/delivery
