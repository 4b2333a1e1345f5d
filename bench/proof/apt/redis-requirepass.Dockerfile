# rule: framework/secret, general/random
# path: /etc/redis/redis.conf
FROM base
RUN apt-get update && apt-get install -y --no-install-recommends redis-server openssl \
 && rm -rf /var/lib/apt/lists/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/apt/* /var/cache/debconf/*-old
# guilty
RUN sed -i "s/^# requirepass foobared/requirepass $(openssl rand -hex 24)/; s/^bind .*/bind 0.0.0.0/" /etc/redis/redis.conf
