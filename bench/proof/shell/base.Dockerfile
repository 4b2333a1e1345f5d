FROM base
RUN apt-get update \
 && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends openssl uuid-runtime xxd jq file faketime openssh-client bsdextrautils python3-minimal gettext ghostscript imagemagick git gnupg logrotate \
 && rm -rf /var/lib/apt/lists/* /var/cache/apt/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/debconf/*-old
