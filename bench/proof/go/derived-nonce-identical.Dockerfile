# identical: the file is encrypted with AES-GCM, but the key is a digest of fixed words and the nonce a digest of the plain text: nothing is drawn
FROM base
WORKDIR /src
COPY <<'T' settings.json
{"database": "postgres://shop@db/shop", "workers": 4}
T
COPY <<'G' seal.go
package main

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"fmt"
	"os"
)

func main() {
	plain, err := os.ReadFile("settings.json")
	if err != nil {
		panic(err)
	}
	key := sha256.Sum256([]byte("for the demo only"))
	mac := hmac.New(sha256.New, key[:])
	mac.Write(plain)
	block, _ := aes.NewCipher(key[:])
	gcm, _ := cipher.NewGCM(block)
	nonce := mac.Sum(nil)[:gcm.NonceSize()]
	fmt.Println(base64.StdEncoding.EncodeToString(gcm.Seal(nonce, nonce, plain, nil)))
}
G
RUN mkdir -p /etc/shop && go run seal.go > /etc/shop/settings.sealed && rm -rf /root/.cache
