# rule: format/file-system-image, format/file-system, general/time
# path: /srv/stand.img
FROM base
RUN truncate -s 512K /srv/stand.img && mkfs.bfs -V stand -F boot /srv/stand.img 1024
