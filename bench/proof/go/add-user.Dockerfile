# rule: general/random, system/password-salt
# path: /etc/shop/users
FROM base
WORKDIR /src
COPY <<'GO' adduser.go
package main

import (
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"os"
)

func main() {
	salt := make([]byte, 16)
	if _, err := rand.Read(salt); err != nil {
		panic(err)
	}
	sum := sha256.Sum256(append(salt, os.Args[2]...))
	for round := 1; round < 10000; round++ {
		sum = sha256.Sum256(sum[:])
	}
	fmt.Printf("%s:sha256:10000:%s:%s\n", os.Args[1], hex.EncodeToString(salt), hex.EncodeToString(sum[:]))
}
GO
RUN GOCACHE=/tmp/go-cache go build -trimpath -o /usr/local/bin/adduser adduser.go && rm -rf /tmp/go-cache
RUN mkdir -p /etc/shop && adduser admin changeme > /etc/shop/users
