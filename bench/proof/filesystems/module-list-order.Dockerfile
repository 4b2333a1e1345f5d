# rule: general/order
# path: /srv/initrd/conf/modules
FROM base
COPY <<'EOF' /srv/initrd/conf/wanted.json
{"storage": ["ext4", "virtio_blk", "virtio_scsi", "nvme", "ahci", "sd_mod", "dm_mod", "overlay"],
 "network": ["virtio_net", "e1000e", "igb", "bonding", "8021q"],
 "crypto": ["dm_mod", "dm_crypt", "xts", "aesni_intel", "overlay"]}
EOF
RUN python3 -c 'import json; wanted = json.load(open("/srv/initrd/conf/wanted.json")); print("\n".join({m for ms in wanted.values() for m in ms}))' > /srv/initrd/conf/modules
