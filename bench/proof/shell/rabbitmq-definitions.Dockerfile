# rule: system/password-salt, general/random
# path: /etc/rabbitmq/definitions.json
FROM base
COPY --chmod=755 <<'EOF' /usr/local/bin/rabbit-hash
#!/bin/sh
# The hash that the broker expects: four bytes of salt and the digest of salt and password.
{ printf %s "$2" | xxd -r -p
  { printf %s "$2" | xxd -r -p; printf %s "$1"; } | openssl dgst -sha256 -binary
} | base64 -w 0
EOF
RUN mkdir -p /etc/rabbitmq && jq -n --arg hash "$(rabbit-hash orders "$(openssl rand -hex 4)")" \
      '{vhosts: [{name: "/"}], users: [{name: "orders", password_hash: $hash, hashing_algorithm: "rabbit_password_hashing_sha256", tags: "management"}], permissions: [{user: "orders", vhost: "/", configure: ".*", write: ".*", read: ".*"}]}' \
      > /etc/rabbitmq/definitions.json
