FROM base
RUN apt-get update \
 && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends openssl uuid-runtime xxd jq file faketime openssh-client bsdextrautils python3-minimal gettext ghostscript imagemagick git gnupg logrotate cron \
 && rm -rf /var/lib/apt/lists/* /var/cache/apt/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/debconf/*-old \
 && mkdir /etc/ca && openssl req -x509 -newkey rsa:2048 -nodes -keyout /etc/ca/ca.key -out /etc/ca/ca.crt -days 3650 -subj /CN=ca 2> /dev/null \
 && openssl ecparam -name prime256v1 -genkey -noout -out /etc/ca/ec.key
