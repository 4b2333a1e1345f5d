# rule: general/time
# also: format/compressed, format/sqlite, general/one-sided
# path: /srv/rpms/repodata/repomd.xml
FROM base
RUN apt-get update && apt-get install -y --no-install-recommends createrepo-c \
 && rm -rf /var/lib/apt/lists/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/apt/* /var/cache/debconf/*-old
# guilty
RUN mkdir -p /srv/rpms && createrepo_c --quiet /srv/rpms
