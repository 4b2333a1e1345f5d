# rule: system/key, general/random, framework/secret, framework/secret-file
# path: /srv/www/.well-known/jwks.json
FROM base
RUN set -eu; mkdir -p /etc/auth /srv/www/.well-known; \
    openssl genrsa -out /etc/auth/signing.pem 2048; \
    n="$(openssl rsa -in /etc/auth/signing.pem -noout -modulus | cut -d = -f 2 | xxd -r -p | basenc --base64url -w 0 | tr -d =)"; \
    jq -n --arg n "$n" '{keys: [{kty: "RSA", use: "sig", alg: "RS256", kid: "signing", e: "AQAB", n: $n}]}' > /srv/www/.well-known/jwks.json
