# rule: general/time, general/random
# path: /srv/tuf/timestamp.json
# also: general/random, general/time, system/key
FROM base
WORKDIR /src
COPY <<'T' go.mod
module sign

go 1.19
T
COPY <<'G' main.go
// The top of the update repository: says for how long the rest may be trusted.
package main

import (
	"crypto/ed25519"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"os"
	"time"
)

type signed struct {
	Type    string            `json:"_type"`
	Version int               `json:"version"`
	Expires string            `json:"expires"`
	Hashes  map[string]string `json:"hashes"`
}

type signature struct {
	KeyID string `json:"keyid"`
	Sig   string `json:"sig"`
}

func main() {
	targets := sha256.Sum256([]byte("shop-1.4.2.tar.gz"))
	seed := sha256.Sum256([]byte("the timestamp role of the staging repository"))
	key := ed25519.NewKeyFromSeed(seed[:])
	id := sha256.Sum256(key.Public().(ed25519.PublicKey))
	body := signed{"timestamp", 7, time.Now().UTC().Add(14 * 24 * time.Hour).Format(time.RFC3339),
		map[string]string{"targets.json": hex.EncodeToString(targets[:])}}
	text, _ := json.Marshal(body)
	whole := struct {
		Signed     signed      `json:"signed"`
		Signatures []signature `json:"signatures"`
	}{body, []signature{{hex.EncodeToString(id[:]), hex.EncodeToString(ed25519.Sign(key, text))}}}
	out, _ := json.MarshalIndent(whole, "", "  ")
	if err := os.WriteFile("/srv/tuf/timestamp.json", append(out, '\n'), 0o644); err != nil {
		panic(err)
	}
}
G
RUN go build -trimpath -o /usr/local/bin/tuf-timestamp . && rm -rf /root/.cache
RUN mkdir -p /srv/tuf && tuf-timestamp
