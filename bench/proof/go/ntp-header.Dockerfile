# rule: general/time, general/number
# path: /srv/feed/header.bin
# by hand: time.Now() => time.Unix(1577836800, 0)
FROM base
WORKDIR /src
COPY <<'F' main.go
package main

import (
	"bytes"
	"encoding/binary"
	"os"
	"time"
)

// header is what the receivers expect before the samples: seconds since 1900 and a fraction, as NTP has them.
type header struct {
	Magic    [4]byte
	Version  uint16
	Channels uint16
	Seconds  uint32
	Fraction uint32
}

func main() {
	now := time.Now()
	var b bytes.Buffer
	h := header{Magic: [4]byte{'F', 'E', 'E', 'D'}, Version: 2, Channels: 6,
		Seconds: uint32(now.Unix() + 2208988800), Fraction: uint32((uint64(now.Nanosecond()) << 32) / 1e9)}
	if err := binary.Write(&b, binary.BigEndian, h); err != nil {
		panic(err)
	}
	if err := os.WriteFile("/srv/feed/header.bin", b.Bytes(), 0o644); err != nil {
		panic(err)
	}
}
F
RUN mkdir -p /srv/feed && go mod init example.com/feed && go run . && rm -rf /root/.cache
