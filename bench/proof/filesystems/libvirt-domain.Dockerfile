# rule: general/random
# path: /etc/libvirt/qemu/appliance.xml
FROM base
SHELL ["/bin/bash", "-c"]
RUN mkdir -p /var/lib/libvirt/images /etc/libvirt/qemu \
 && qemu-img create -q -f raw /var/lib/libvirt/images/appliance.img 4M \
 && mac=$(printf '52:54:00:%02x:%02x:%02x' $((RANDOM % 256)) $((RANDOM % 256)) $((RANDOM % 256))) \
 && cat > /etc/libvirt/qemu/appliance.xml <<EOF
<domain type='kvm'>
  <name>appliance</name>
  <uuid>$(< /proc/sys/kernel/random/uuid)</uuid>
  <memory unit='MiB'>512</memory>
  <devices>
    <disk type='file' device='disk'><source file='/var/lib/libvirt/images/appliance.img'/><target dev='vda'/></disk>
    <interface type='network'><mac address='$mac'/><source network='default'/></interface>
  </devices>
</domain>
EOF
