# rule: go/random, general/random
# by hand: head -c 32 /dev/urandom => printf %s read-when-the-server-starts
# path: /usr/local/bin/shop
FROM base
WORKDIR /src
COPY <<'F' main.go
package main

import (
	"crypto/hmac"
	"crypto/sha256"
	_ "embed"
	"fmt"
	"os"
)

//go:embed signing.key
var key []byte

func main() {
	m := hmac.New(sha256.New, key)
	m.Write([]byte(os.Args[1]))
	fmt.Printf("%x\n", m.Sum(nil))
}
F
RUN go mod init example.com/shop && head -c 32 /dev/urandom > signing.key \
 && CGO_ENABLED=0 GOCACHE=/tmp/c go build -trimpath -ldflags "-s -w -buildid=" -o /usr/local/bin/shop . && rm -rf /tmp/c signing.key
