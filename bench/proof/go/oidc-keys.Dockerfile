# rule: system/key, general/random, framework/secret, framework/secret-file
# path: /etc/oidc/*
FROM base
WORKDIR /src
COPY <<'GO' main.go
package main

import (
	"crypto/rand"
	"crypto/rsa"
	"crypto/x509"
	"encoding/base64"
	"encoding/json"
	"encoding/pem"
	"math/big"
	"os"
)

func check(err error) {
	if err != nil {
		panic(err)
	}
}

func main() {
	key, err := rsa.GenerateKey(rand.Reader, 2048)
	check(err)
	der, err := x509.MarshalPKCS8PrivateKey(key)
	check(err)
	check(os.WriteFile("/etc/oidc/signing.pem", pem.EncodeToMemory(&pem.Block{Type: "PRIVATE KEY", Bytes: der}), 0o600))
	set := map[string]interface{}{"keys": []map[string]string{{
		"kty": "RSA", "use": "sig", "alg": "RS256", "kid": "build",
		"n": base64.RawURLEncoding.EncodeToString(key.N.Bytes()),
		"e": base64.RawURLEncoding.EncodeToString(big.NewInt(int64(key.E)).Bytes()),
	}}}
	data, err := json.MarshalIndent(set, "", "  ")
	check(err)
	check(os.WriteFile("/etc/oidc/jwks.json", append(data, '\n'), 0o644))
}
GO
RUN mkdir -p /etc/oidc && go run main.go && rm -rf /root/.cache
