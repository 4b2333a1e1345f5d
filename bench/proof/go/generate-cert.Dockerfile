# rule: system/key, general/random
# also: general/time
# path: /etc/agent/key.pem
FROM base
WORKDIR /etc/agent
RUN go run "$(go env GOROOT)/src/crypto/tls/generate_cert.go" --host=localhost --ecdsa-curve=P256 && rm -rf /root/.cache
