# rule: debian/apt-log, general/time, general/leftover
# also: debian/apt-log, general/time, debian/apt-state, debian/apt-cache, general/leftover
# path: /var/log/unattended-upgrades/*
FROM base
ENV PYTHONDONTWRITEBYTECODE=1
RUN apt-get update && apt-get install -y --no-install-recommends unattended-upgrades \
 && rm -rf /var/lib/apt/lists/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/apt/* /var/cache/debconf/*-old
# guilty
RUN apt-get update && unattended-upgrade -v && apt-get clean && rm -rf /var/lib/apt/lists/*
