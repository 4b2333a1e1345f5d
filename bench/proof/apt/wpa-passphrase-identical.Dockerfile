# identical: the key is derived from the name of the network and the passphrase alone
FROM base
RUN apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends wpasupplicant \
 && rm -rf /var/lib/apt/lists/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/apt/* /var/cache/debconf/*-old
RUN wpa_passphrase office 'correct horse battery' > /etc/wpa_supplicant/wpa_supplicant.conf
