# rule: format/file-system-image, format/file-system, general/random
# also: general/time
# path: /srv/images/data.xfs
FROM base
RUN mkdir /srv/images && truncate -s 320M /srv/images/data.xfs && mkfs.xfs -q /srv/images/data.xfs
