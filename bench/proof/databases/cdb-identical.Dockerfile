# identical: a constant database has neither time nor name
FROM base
RUN apt-get update && apt-get install -y --no-install-recommends tinycdb \
 && rm -rf /var/lib/apt/lists/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/apt/* /var/cache/debconf/*-old
RUN printf '+4,5:/old->/shop\n+6,7:/about->/imprint\n\n' | sed 's/imprint/people/' > /tmp/redirects && cdb -c -t /tmp/redirects.tmp /srv/redirects.cdb /tmp/redirects && rm /tmp/redirects
