# rule: general/random
# path: /etc/shop/secrets.enc.yaml
FROM base
WORKDIR /src
COPY <<'GO' seal.go
package main

import (
	"bufio"
	"crypto/aes"
	"crypto/cipher"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"fmt"
	"os"
	"strings"
)

// Values are sealed one by one, so that a diff shows which has changed.
func main() {
	key := sha256.Sum256([]byte(os.Args[1]))
	block, _ := aes.NewCipher(key[:])
	gcm, _ := cipher.NewGCM(block)
	lines := bufio.NewScanner(os.Stdin)
	for lines.Scan() {
		name, value, _ := strings.Cut(lines.Text(), ": ")
		iv := make([]byte, gcm.NonceSize())
		if _, err := rand.Read(iv); err != nil {
			panic(err)
		}
		sealed := gcm.Seal(nil, iv, []byte(value), []byte(name))
		data, tag := sealed[:len(value)], sealed[len(value):]
		text := base64.StdEncoding.EncodeToString
		fmt.Printf("%s: ENC[AES256_GCM,data:%s,iv:%s,tag:%s,type:str]\n", name, text(data), text(iv), text(tag))
	}
}
GO
COPY <<'YAML' plain.yaml
smtp_host: mail.example.org
smtp_user: shop
smtp_password: example-only
queue_url: amqp://queue.example.org/shop
YAML
RUN mkdir -p /etc/shop && go run seal.go demo-passphrase < plain.yaml > /etc/shop/secrets.enc.yaml && rm -rf /root/.cache
