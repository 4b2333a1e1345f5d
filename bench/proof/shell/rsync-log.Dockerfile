# rule: general/time, general/leftover
# also: general/number
# path: /var/log/deploy.log
FROM base
RUN apt-get update && apt-get install -y --no-install-recommends rsync \
 && rm -rf /var/lib/apt/lists/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/apt/* /var/cache/debconf/*-old
COPY <<'F' /src/app/app.conf
listen 8080;
F
# guilty
RUN rsync -a --log-file=/var/log/deploy.log /src/app/ /srv/app/
