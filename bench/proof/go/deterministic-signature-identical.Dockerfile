# identical: a signature by Ed25519 follows from the key and the text alone, and the key is derived from a fixed seed
FROM base
WORKDIR /usr/src/sign
COPY <<'GO' main.go
package main

import (
	"crypto/ed25519"
	"crypto/sha256"
	"encoding/base64"
	"os"
)

func main() {
	seed := sha256.Sum256([]byte("demo key of the tests"))
	key := ed25519.NewKeyFromSeed(seed[:])
	text, err := os.ReadFile("/srv/release/checksums.txt")
	if err != nil {
		panic(err)
	}
	signature := "untrusted comment: signature of the demo key\n" + base64.StdEncoding.EncodeToString(ed25519.Sign(key, text)) + "\n"
	if err := os.WriteFile("/srv/release/checksums.txt.minisig", []byte(signature), 0o644); err != nil {
		panic(err)
	}
}
GO
RUN mkdir -p /srv/release && cd /srv/release && echo 'tool 1.4' > tool && sha256sum tool > checksums.txt \
 && go run /usr/src/sign/main.go && rm -rf /root/.cache
