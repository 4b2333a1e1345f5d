# rule: format/zip-times, general/time
# path: /srv/parts/catalogue.z*
FROM base
RUN mkdir -p /tmp/catalogue /srv/parts && cd /tmp/catalogue && seq 1 25000 > articles.csv && seq 1 3 90000 > prices.csv && cp /data/f1.txt readme.txt \
 && zip -q -0 -r -s 64k /srv/parts/catalogue.zip . && rm -rf /tmp/catalogue
