# rule: database/berkeley-db, general/time, general/random, general/number
# path: /etc/sasldb2
FROM base
# guilty
RUN apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends sasl2-bin libsasl2-modules \
 && printf 'submission' | saslpasswd2 -p -c -u mail.example.org relay && chmod 640 /etc/sasldb2 \
 && rm -rf /var/lib/apt/lists/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/apt/* /var/cache/debconf/*-old
