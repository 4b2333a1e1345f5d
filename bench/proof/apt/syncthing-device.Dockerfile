# rule: system/key, general/random, framework/secret
# path: /var/lib/syncthing/**
FROM base
RUN apt-get update && apt-get install -y --no-install-recommends syncthing \
 && rm -rf /var/lib/apt/lists/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/apt/* /var/cache/debconf/*-old
RUN syncthing generate --home=/var/lib/syncthing --no-default-folder > /dev/null
