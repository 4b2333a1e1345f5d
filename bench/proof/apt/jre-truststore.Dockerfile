# rule: debian/ca-java-keystore, system/keystore, general/time
# also: java/cds-archive
# path: /etc/ssl/certs/java/cacerts
FROM base
# guilty
RUN mkdir -p /usr/share/man/man1 && apt-get update \
 && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends openjdk-17-jre-headless ca-certificates-java \
 && rm -rf /var/lib/apt/lists/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/apt/* /var/cache/debconf/*-old /tmp/*
