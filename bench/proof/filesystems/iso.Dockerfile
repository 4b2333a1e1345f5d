# rule: format/file-system-image, format/file-system, general/time
# path: /srv/pxe/seed.iso
FROM base
RUN mkdir -p /srv/pxe /tmp/seed && printf 'instance-id: node\nlocal-hostname: node\n' > /tmp/seed/meta-data && printf '#cloud-config\n{}\n' > /tmp/seed/user-data \
 && genisoimage -quiet -output /srv/pxe/seed.iso -volid cidata -joliet -rock /tmp/seed && rm -rf /tmp/seed
