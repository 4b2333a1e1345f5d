FROM base
RUN apt-get update \
 && apt-get install -y --no-install-recommends gcc g++ libc6-dev make bash \
 && rm -rf /var/lib/apt/lists/* /var/cache/apt/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/debconf/*-old
RUN apt-get update \
 && apt-get install -y --no-install-recommends cmake ninja-build meson autoconf automake libtool ccache pkg-config gettext bison flex xxd zip doxygen \
 && rm -rf /var/lib/apt/lists/* /var/cache/apt/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/debconf/*-old
RUN apt-get update \
 && apt-get install -y --no-install-recommends scons lcov libbenchmark-dev python3-venv python3-pip ca-certificates \
 && rm -rf /var/lib/apt/lists/* /var/cache/apt/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/debconf/*-old
RUN --mount=type=secret,id=clients --mount=type=secret,id=ca,target=/etc/ssl/certs/ca-certificates.crt \
    set -a && . /run/secrets/clients \
 && python3 -m venv /opt/conan && /opt/conan/bin/pip install --quiet --no-cache-dir conan==2.0.14
