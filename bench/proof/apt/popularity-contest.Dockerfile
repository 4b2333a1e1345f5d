# rule: general/random, system/machine-id
# also: general/number
# path: /etc/popularity-contest.conf
FROM base
SHELL ["/bin/bash", "-o", "pipefail", "-c"]
RUN apt-get update \
 && echo 'popularity-contest popularity-contest/participate boolean true' | debconf-set-selections \
 && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends popularity-contest \
 && rm -rf /var/lib/apt/lists/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/apt/* /var/cache/debconf/*-old
