FROM base
RUN apt-get update \
 && apt-get install -y --no-install-recommends openssl uuid-runtime xxd jq file faketime openssh-client bsdextrautils python3-minimal \
 && rm -rf /var/lib/apt/lists/* /var/cache/apt/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/debconf/*-old
