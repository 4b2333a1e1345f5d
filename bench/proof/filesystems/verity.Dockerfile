# rule: general/random, format/file-system-image
# also: general/random system/key
# path: /srv/root.verity
FROM base
RUN mksquashfs /payload /srv/root.squashfs -quiet -no-progress -mkfs-time 0 -all-time 0 -all-root
# guilty
RUN veritysetup format /srv/root.squashfs /srv/root.verity --root-hash-file=/srv/root.hash > /dev/null
