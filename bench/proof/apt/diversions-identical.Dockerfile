# identical: dpkg's lists of diversions and modes and the links of alternatives hold no times, and the logs go in the same step
FROM base
RUN apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends less \
 && dpkg-divert --local --rename --divert /usr/bin/less.real --add /usr/bin/less \
 && printf '#!/bin/sh\nexec /usr/bin/less.real -R "$@"\n' > /usr/bin/less && chmod 755 /usr/bin/less \
 && dpkg-statoverride --update --add root adm 0750 /usr/bin/lesskey \
 && update-alternatives --install /usr/local/bin/view-log view-log /usr/bin/less 20 \
 && update-alternatives --set view-log /usr/bin/less \
 && rm -rf /var/lib/apt/lists/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/apt/* /var/cache/debconf/*-old /var/lib/dpkg/*-old
