# rule: general/number, general/random, general/temporary-path, general/environment, general/host-name
# also: general/number general/random
# path: /srv/debug/mounts
FROM base
RUN mkdir /srv/debug && cp /proc/mounts /srv/debug/mounts
