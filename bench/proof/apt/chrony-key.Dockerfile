# rule: general/random system/key
# path: /etc/chrony/chrony.keys
FROM base
RUN apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends chrony \
 && rm -rf /var/lib/apt/lists/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/apt/* /var/cache/debconf/*-old
RUN chronyc keygen 1 SHA256 256 >> /etc/chrony/chrony.keys
