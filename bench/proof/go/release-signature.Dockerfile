# rule: general/random
# path: /srv/release/checksums.txt.sig
FROM base
WORKDIR /usr/src/sign
# The key stands in the source, so it is the same each time; a signature by ECDSA is not.
COPY <<'GO' main.go
package main

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"math/big"
	"os"
)

func main() {
	key := new(ecdsa.PrivateKey)
	key.Curve = elliptic.P256()
	key.D = big.NewInt(0x5eed5eed5eed)
	key.X, key.Y = key.Curve.ScalarBaseMult(key.D.Bytes())
	text, err := os.ReadFile("/srv/release/checksums.txt")
	if err != nil {
		panic(err)
	}
	sum := sha256.Sum256(text)
	signature, err := ecdsa.SignASN1(rand.Reader, key, sum[:])
	if err != nil {
		panic(err)
	}
	if err := os.WriteFile("/srv/release/checksums.txt.sig", []byte(base64.StdEncoding.EncodeToString(signature)+"\n"), 0o644); err != nil {
		panic(err)
	}
}
GO
RUN mkdir -p /srv/release && cd /srv/release && echo 'tool 1.4' > tool && sha256sum tool > checksums.txt \
 && go run /usr/src/sign/main.go && rm -rf /root/.cache
