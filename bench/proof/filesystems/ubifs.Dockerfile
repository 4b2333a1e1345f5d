# rule: format/file-system-image, format/file-system, general/random, general/time
# path: /srv/images/root.ubifs
FROM base
RUN mkdir /srv/images && mkfs.ubifs -r /payload -m 2048 -e 126976 -c 100 -o /srv/images/root.ubifs
