# rule: general/random, system/key, framework/secret
# path: /root/.Xauthority
FROM base
RUN apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends xauth util-linux bsdextrautils \
 && rm -rf /var/lib/apt/lists/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/apt/* /var/cache/debconf/*-old
RUN touch /root/.Xauthority && xauth add :1 . "$(mcookie)"
