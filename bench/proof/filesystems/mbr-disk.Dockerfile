# rule: format/file-system-image, format/file-system, general/random
# path: /srv/disk.img
FROM base
RUN truncate -s 4M /srv/disk.img && echo 'start=2048, type=83' | sfdisk --quiet /srv/disk.img
