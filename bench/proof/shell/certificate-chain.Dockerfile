# rule: system/key, general/random
# path: /etc/pki/**
FROM base
RUN <<'EOF'
set -eu
mkdir -p /etc/pki/app && cd /etc/pki/app
openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -keyout ca.key -out ca.crt -days 3650 -subj "/CN=Shop CA" 2> /dev/null
openssl req -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -keyout server.key -out server.csr -subj "/CN=shop.internal" 2> /dev/null
openssl x509 -req -in server.csr -CA ca.crt -CAkey ca.key -CAcreateserial -out server.crt -days 825 2> /dev/null
cat server.crt ca.crt > fullchain.pem
rm server.csr
EOF
