# identical: what apt and dpkg keep of packages that came and went has no time in it, and all that has is removed
FROM base
RUN apt-get update \
 && apt-get install -y --no-install-recommends curl patch xz-utils \
 && curl --version > /dev/null \
 && apt-mark manual patch > /dev/null \
 && apt-get purge -y --auto-remove curl xz-utils \
 && rm -rf /var/lib/apt/lists/* /var/cache/apt/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/debconf/*-old
