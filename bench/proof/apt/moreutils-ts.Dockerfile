# rule: general/time
# path: /var/log/provision.log
FROM base
RUN apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends moreutils \
 && rm -rf /var/lib/apt/lists/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/apt/* /var/cache/debconf/*-old
COPY --chmod=755 <<'EOF' /usr/local/sbin/provision
#!/bin/sh
set -e
echo 'creating folders'
mkdir -p /srv/app/data /srv/app/cache
echo 'writing settings'
echo 'workers = 4' > /srv/app/app.ini
echo 'done'
EOF
RUN provision 2>&1 | ts '[%Y-%m-%d %H:%M:%.S]' | tee /var/log/provision.log
