# rule: format/file-system-image, format/file-system, general/time
# path: /srv/boot.iso
FROM base
RUN cp -r /payload /tmp/iso && xorriso -as mkisofs -quiet -R -V APP -o /srv/boot.iso /tmp/iso 2> /dev/null && rm -rf /tmp/iso
