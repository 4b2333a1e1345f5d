# rule: format/gzip-header
# path: /srv/log/all.gz
FROM base
RUN mkdir /srv/log && cp -r /data /work && gzip /work/*.txt && cat /work/*.gz > /srv/log/all.gz && rm -r /work
