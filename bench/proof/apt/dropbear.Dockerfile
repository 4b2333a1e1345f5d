# rule: system/ssh-host-keys, system/key
# path: /etc/dropbear/*
FROM base
ARG DEBIAN_FRONTEND=noninteractive
RUN set -eux; \
    apt-get update; \
    apt-get install -y --no-install-recommends dropbear-bin; \
    mkdir -p /etc/dropbear; \
    for t in rsa ecdsa ed25519; do dropbearkey -t "$t" -f "/etc/dropbear/dropbear_${t}_host_key" >/dev/null; done; \
    rm -rf /var/lib/apt/lists/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/apt/* /var/cache/debconf/*-old
ENTRYPOINT ["dropbear", "-F", "-E", "-p", "2222"]
