# rule: general/random, general/number
# path: /etc/shard/ring.json
FROM base
WORKDIR /src
COPY <<'GO' ring.go
package main

import (
	"encoding/json"
	"math/rand"
	"os"
	"sort"
	"time"
)

type member struct {
	Name   string   `json:"name"`
	Tokens []uint64 `json:"tokens"`
}

func main() {
	rand.Seed(time.Now().UnixNano())
	var ring []member
	for _, name := range []string{"shard-a", "shard-b", "shard-c"} {
		tokens := make([]uint64, 16)
		for i := range tokens {
			tokens[i] = rand.Uint64()
		}
		sort.Slice(tokens, func(i, j int) bool { return tokens[i] < tokens[j] })
		ring = append(ring, member{name, tokens})
	}
	out, err := os.Create("/etc/shard/ring.json")
	if err != nil {
		panic(err)
	}
	encoder := json.NewEncoder(out)
	encoder.SetIndent("", " ")
	if err := encoder.Encode(ring); err != nil {
		panic(err)
	}
}
GO
RUN mkdir -p /etc/shard && CGO_ENABLED=0 go run ring.go && rm -rf /root/.cache
