# rule: general/time, general/one-sided
# path: /var/lib/registry/raft/snapshots/**
# by hand: time.Now() => time.Unix(1577836800, 0)
FROM base
WORKDIR /src
COPY <<'F' main.go
package main

import (
	"encoding/json"
	"fmt"
	"hash/crc64"
	"os"
	"path/filepath"
	"time"
)

func must(err error) {
	if err != nil {
		panic(err)
	}
}

// A first snapshot of the registry, so that a new node needs not replay the log.
func main() {
	const term, index = 2, 18
	state := []byte(`{"services":{"api":["10.0.0.11:8080","10.0.0.12:8080"],"web":["10.0.0.21:80"]}}`)
	id := fmt.Sprintf("%d-%d-%d", term, index, time.Now().UnixNano()/int64(time.Millisecond))
	folder := filepath.Join("/var/lib/registry/raft/snapshots", id)
	must(os.MkdirAll(folder, 0o755))
	meta, err := json.Marshal(map[string]interface{}{
		"Version": 1, "ID": id, "Index": index, "Term": term, "Size": len(state),
		"CRC": crc64.Checksum(state, crc64.MakeTable(crc64.ECMA)),
	})
	must(err)
	must(os.WriteFile(filepath.Join(folder, "meta.json"), meta, 0o644))
	must(os.WriteFile(filepath.Join(folder, "state.bin"), state, 0o644))
}
F
RUN go mod init example.com/registry && go run . && rm -rf /root/.cache
