FROM base
RUN apt-get update \
 && apt-get install -y --no-install-recommends gcc g++ libc6-dev make bash \
 && rm -rf /var/lib/apt/lists/* /var/cache/apt/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/debconf/*-old
RUN apt-get update \
 && apt-get install -y --no-install-recommends cmake ninja-build meson autoconf automake libtool ccache pkg-config gettext bison flex xxd zip doxygen \
 && rm -rf /var/lib/apt/lists/* /var/cache/apt/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/debconf/*-old
