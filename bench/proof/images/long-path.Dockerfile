# rule: general/time
# path: /srv/**/report-*.txt
FROM base
RUN folder=/srv/$(printf 'a-rather-long-name-of-a-folder-%d/' 1 2 3 4 5 6 7 8) && mkdir -p $folder && echo ok > ${folder}report-$(date +%Y%m%dT%H%M%S).txt
