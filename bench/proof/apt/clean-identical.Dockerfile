# identical: everything that apt leaves is removed in the same step
FROM base
RUN apt-get update && apt-get install -y --no-install-recommends tree less \
 && rm -rf /var/lib/apt/lists/* /var/cache/apt/* /var/log/apt /var/log/dpkg.log /var/log/alternatives.log /var/cache/ldconfig/aux-cache /var/cache/debconf/*-old
