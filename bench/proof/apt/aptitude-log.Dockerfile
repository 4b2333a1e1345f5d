# rule: debian/apt-log, general/time
# path: /var/log/aptitude
FROM base
RUN apt-get update \
 && apt-get install -y --no-install-recommends aptitude \
 && rm -rf /var/lib/apt/lists/* /var/cache/apt/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/debconf/*-old
RUN apt-get update \
 && aptitude install -y --without-recommends tree \
 && rm -rf /var/lib/apt/lists/* /var/lib/aptitude/* /var/cache/apt/* /var/log/apt /var/log/*.log /var/cache/ldconfig/aux-cache /var/cache/debconf/*-old
