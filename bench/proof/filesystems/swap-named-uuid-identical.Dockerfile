# identical: the UUID is version 5, the hash of a fixed name, and the header of a swap file holds nothing else that varies
FROM base
RUN uuid="$(python3 -c 'import uuid; print(uuid.uuid5(uuid.NAMESPACE_DNS, "swap.gateway.example.org"))')" \
 && truncate -s 1M /srv/swap.img && chmod 600 /srv/swap.img && mkswap -U "$uuid" -L swap /srv/swap.img \
 && mkdir -p /srv/rootfs/etc && echo "UUID=$uuid none swap sw 0 0" > /srv/rootfs/etc/fstab
