# rule: general/random, system/key, framework/secret-file
# path: /etc/nats/user.nk
# also: system/key, general/random
FROM base
WORKDIR /src
COPY <<'T' go.mod
module nk

go 1.19
T
COPY <<'G' main.go
// The key of a user of the message bus, as text that one can read aloud: SU… is the seed.
package main

import (
	"crypto/rand"
	"encoding/base32"
	"fmt"
)

func crc16(data []byte) uint16 {
	var crc uint16
	for _, b := range data {
		crc ^= uint16(b) << 8
		for i := 0; i < 8; i++ {
			if crc&0x8000 != 0 {
				crc = crc<<1 ^ 0x1021
			} else {
				crc <<= 1
			}
		}
	}
	return crc
}

func main() {
	const seed, user = byte(18 << 3), byte(20 << 3)
	raw := make([]byte, 34)
	raw[0], raw[1] = seed|user>>5, (user&31)<<3
	if _, err := rand.Read(raw[2:]); err != nil {
		panic(err)
	}
	sum := crc16(raw)
	fmt.Println(base32.StdEncoding.WithPadding(base32.NoPadding).EncodeToString(append(raw, byte(sum), byte(sum>>8))))
}
G
RUN go build -trimpath -o /usr/local/bin/nk . && rm -rf /root/.cache
RUN mkdir -p /etc/nats && umask 077 && nk > /etc/nats/user.nk
