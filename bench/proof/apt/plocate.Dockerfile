# rule: system/locate-database, general/time, general/leftover, general/number
# path: /var/lib/plocate/plocate.db
FROM base
RUN apt-get update \
 && apt-get install -y --no-install-recommends plocate \
 && updatedb --prunepaths "/proc /sys /tmp /run" \
 && apt-get clean && rm -rf /var/lib/apt/lists/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/apt/* /var/cache/debconf/*-old
