# rule: system/key system/keystore general/random
# path: /etc/app/client.p12
# also: system/key general/random general/time
FROM base
RUN <<'EOF'
set -e
mkdir -p /tmp/nss /etc/app
head -c 64 /dev/urandom > /tmp/noise
certutil -N -d sql:/tmp/nss --empty-password
certutil -S -d sql:/tmp/nss -n client -s "CN=client" -x -t "C,," -m 1 -v 24 -z /tmp/noise
pk12util -o /etc/app/client.p12 -n client -d sql:/tmp/nss -W changeit
rm -rf /tmp/nss /tmp/noise
EOF
