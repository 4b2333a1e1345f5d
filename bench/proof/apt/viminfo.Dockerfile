# rule: system/shell-history, general/time, general/leftover
# path: /root/.viminfo
FROM base
RUN apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends vim \
 && rm -rf /var/lib/apt/lists/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/apt/* /var/cache/debconf/*-old
COPY <<'EOF' /etc/app/app.conf
listen = 127.0.0.1
workers = 4
EOF
RUN vim -n -T dumb --not-a-term -c '%s/127.0.0.1/0.0.0.0/' -c 'wq' /etc/app/app.conf < /dev/null > /dev/null 2>&1 \
 && grep -q 0.0.0.0 /etc/app/app.conf
