# rule: general/random, general/time, general/one-sided
# path: /prometheus/data/**
FROM base
WORKDIR /src
COPY <<'GO' backfill.go
package main

import (
	"crypto/rand"
	"encoding/base32"
	"encoding/json"
	"os"
	"path/filepath"
	"time"
)

var crockford = base32.NewEncoding("0123456789ABCDEFGHJKMNPQRSTVWXYZ").WithPadding(base32.NoPadding)

// 48 bits of time and 80 random ones, in 26 letters.
func ulid() string {
	id := make([]byte, 16)
	for i, ms := 5, time.Now().UnixMilli(); i >= 0; i, ms = i-1, ms>>8 {
		id[i] = byte(ms)
	}
	if _, err := rand.Read(id[6:]); err != nil {
		panic(err)
	}
	return crockford.EncodeToString(id)
}

func main() {
	id := ulid()
	dir := filepath.Join(os.Args[1], id)
	if err := os.MkdirAll(filepath.Join(dir, "chunks"), 0o755); err != nil {
		panic(err)
	}
	os.WriteFile(filepath.Join(dir, "chunks", "000001"), []byte{0x85, 0xbd, 0x40, 0xdd, 1, 0, 0, 0}, 0o644)
	meta := map[string]interface{}{
		"ulid": id, "minTime": 1577836800000, "maxTime": 1577844000000, "version": 1,
		"stats":      map[string]int{"numSamples": 480, "numSeries": 2, "numChunks": 4},
		"compaction": map[string]interface{}{"level": 1, "sources": []string{id}},
	}
	data, _ := json.MarshalIndent(meta, "", "\t")
	if err := os.WriteFile(filepath.Join(dir, "meta.json"), data, 0o644); err != nil {
		panic(err)
	}
}
GO
RUN mkdir -p /prometheus/data && go run backfill.go /prometheus/data && rm -rf /root/.cache
