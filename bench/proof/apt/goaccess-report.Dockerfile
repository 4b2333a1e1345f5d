# rule: general/time
# also: general/number
# path: /srv/www/stats/index.html
FROM base
RUN apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends goaccess \
 && rm -rf /var/lib/apt/lists/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/apt/* /var/cache/debconf/*-old
RUN mkdir -p /srv/www/stats \
 && printf '10.0.0.%s - - [02/Jan/2024:10:00:0%s +0000] "GET /page/%s HTTP/1.1" 200 512 "-" "curl/8.5.0"\n' 1 1 a 2 2 b 3 3 c > /tmp/access.log \
 && goaccess /tmp/access.log --log-format=COMBINED --no-progress -o /srv/www/stats/index.html \
 && rm /tmp/access.log
