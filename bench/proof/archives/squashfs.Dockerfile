# rule: format/file-system format/file-system-image
# path: /srv/data.squashfs
FROM base
RUN cp -r /data /work && mksquashfs /work /srv/data.squashfs -quiet -no-progress && rm -r /work
