# identical: xz cuts what it packs into blocks of one size, whichever thread packs them
FROM base
RUN seq 1 2000000 | xz -1 -T0 > /srv/numbers.xz
