# rule: general/random, format/file-system-image, format/file-system
# path: /srv/guest/swap.img
FROM base
RUN mkdir -p /srv/guest && dd if=/dev/zero of=/srv/guest/swap.img bs=1M count=8 status=none && chmod 600 /srv/guest/swap.img
# guilty
RUN mkswap -L swap /srv/guest/swap.img
