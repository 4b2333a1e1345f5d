# rule: general/random, general/time
# path: /srv/docs.etag
FROM base
RUN mkdir -p /srv/docs && for n in 1 2 3; do echo "doc $n" > /srv/docs/$n.txt; done \
 && ls -l --full-time /srv/docs | sha1sum | cut -d' ' -f1 > /srv/docs.etag
