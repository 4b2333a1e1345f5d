# rule: general/random, system/key, framework/secret
# path: /etc/wireguard/wg0.conf
FROM base
WORKDIR /usr/src/wgkey
COPY <<'GO' main.go
package main

import (
	"crypto/rand"
	"encoding/base64"
	"fmt"
	"os"
)

func main() {
	var key [32]byte
	if _, err := rand.Read(key[:]); err != nil {
		panic(err)
	}
	key[0] &= 248
	key[31] = key[31]&127 | 64
	if err := os.MkdirAll("/etc/wireguard", 0o700); err != nil {
		panic(err)
	}
	text := fmt.Sprintf("[Interface]\nAddress = 10.8.0.2/24\nListenPort = 51820\nPrivateKey = %s\n", base64.StdEncoding.EncodeToString(key[:]))
	if err := os.WriteFile("/etc/wireguard/wg0.conf", []byte(text), 0o600); err != nil {
		panic(err)
	}
}
GO
RUN go run main.go && rm -rf /root/.cache
