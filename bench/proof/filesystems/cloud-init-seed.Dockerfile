# rule: format/file-system-image, format/file-system, general/time
# path: /images/seed.iso
FROM base
COPY <<'Y' /images/seed/user-data
#cloud-config
ssh_pwauth: false
packages: [qemu-guest-agent]
Y
COPY <<'Y' /images/seed/meta-data
instance-id: i-0001
local-hostname: node1
Y
RUN genisoimage -quiet -output /images/seed.iso -volid cidata -joliet -rock /images/seed/user-data /images/seed/meta-data
