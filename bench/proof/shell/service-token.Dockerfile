# rule: general/time, framework/secret, framework/secret-file
# path: /etc/worker/token
FROM base
RUN <<'EOF'
set -e
b64() { openssl base64 -A | tr '+/' '-_' | tr -d '='; }
now=$(date +%s)
header=$(printf '{"alg":"HS256","typ":"JWT"}' | b64)
claims=$(printf '{"iss":"image","sub":"worker","iat":%s,"exp":%s}' "$now" "$((now + 31536000))" | b64)
signature=$(printf '%s.%s' "$header" "$claims" | openssl dgst -sha256 -hmac not-so-secret -binary | b64)
mkdir -p /etc/worker
printf '%s.%s.%s\n' "$header" "$claims" "$signature" > /etc/worker/token
EOF
