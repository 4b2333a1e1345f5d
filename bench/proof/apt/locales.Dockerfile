# identical: one locale is compiled the same each time
FROM base
RUN apt-get update && apt-get install -y --no-install-recommends locales && echo 'en_US.UTF-8 UTF-8' > /etc/locale.gen && locale-gen \
 && rm -rf /var/lib/apt/lists/* /var/cache/apt/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/debconf/*-old /var/lib/dpkg/*-old
