FROM base
RUN apt-get update \
 && apt-get install -y --no-install-recommends gcc g++ libc6-dev make bash \
 && rm -rf /var/lib/apt/lists/* /var/cache/apt/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/debconf/*-old
