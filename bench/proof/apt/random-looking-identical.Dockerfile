# identical: what looks like a random value is the hash of what is always the same
FROM base
RUN apt-get update && apt-get install -y --no-install-recommends openssl uuid-runtime \
 && uuidgen --sha1 --namespace @dns --name example.org > /etc/site-id \
 && sha256sum /etc/os-release /bin/ls | sort > /etc/manifest.sha256 \
 && openssl passwd -6 -salt fixedsalt secret > /etc/app-hash \
 && mktemp -u -p /tmp > /dev/null && date +%s%N | sha1sum > /tmp/x && rm /tmp/x \
 && rm -rf /var/lib/apt/lists/* /var/log/* /var/cache/apt/* /var/cache/ldconfig/aux-cache /var/cache/debconf/*-old
