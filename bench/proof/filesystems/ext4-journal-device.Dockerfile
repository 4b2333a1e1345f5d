# rule: format/file-system-image, format/file-system, general/random, general/time
# path: /srv/images/journal.img
FROM base
RUN mkdir -p /srv/images && truncate -s 8M /srv/images/journal.img \
 && mke2fs -q -F -b 4096 -O journal_dev -L data-journal /srv/images/journal.img
