# rule: general/time
# path: /usr/share/app/licence.ps
FROM base
RUN apt-get update \
 && apt-get install -y --no-install-recommends enscript \
 && rm -rf /var/lib/apt/lists/* /var/cache/apt/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/debconf/*-old
RUN mkdir -p /usr/share/app && enscript -q -B -o /usr/share/app/licence.ps /usr/share/common-licenses/BSD
