# What the cases of this folder stand on.
FROM base
RUN apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends \
      perl cpanminus liblocal-lib-perl libmodule-build-perl libmodule-build-tiny-perl libtemplate-perl gcc libc6-dev make \
 && rm -rf /var/lib/apt/lists/* /var/cache/apt/* /var/log/* /var/cache/ldconfig/aux-cache
