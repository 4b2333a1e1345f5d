# rule: debian/apt-log, general/time
# path: /var/log/aptitude
FROM base
RUN apt-get update && apt-get install -y --no-install-recommends aptitude && aptitude -y --without-recommends install tree \
 && rm -rf /var/lib/apt/lists/* /var/lib/aptitude/* /var/log/apt /var/log/dpkg.log /var/log/alternatives.log /var/cache/ldconfig/aux-cache /var/cache/apt/* /var/cache/debconf/*-old
