# rule: debian/man-index
# path: /var/cache/man/**
FROM base
RUN apt-get update && apt-get install -y --no-install-recommends man-db less && mandb -c -q; \
    rm -rf /var/lib/apt/lists/* /var/cache/apt/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/debconf/*-old /etc/*- /var/lib/dpkg/*-old
