# rule: debian/apt-log
# also: debian/apt-cache debian/ldconfig-aux-cache
# path: /var/log/apt/*
FROM base
# guilty
RUN apt-get update && apt-get install -y --no-install-recommends tree && rm -rf /var/lib/apt/lists/*
RUN rm -rf /var/log/apt /var/log/dpkg.log /var/cache/apt/* /var/cache/ldconfig/aux-cache
