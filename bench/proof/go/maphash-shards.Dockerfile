# rule: go/random, general/random, general/number
# path: /srv/shards.txt
# by hand: %016x\n", name, h.Sum64() => %d\n", name, len(name)
FROM base
WORKDIR /src
COPY <<'F' main.go
package main

import (
	"fmt"
	"hash/maphash"
	"os"
)

func main() {
	var h maphash.Hash
	out, err := os.Create("/srv/shards.txt")
	if err != nil {
		panic(err)
	}
	defer out.Close()
	for _, name := range []string{"orders", "customers", "invoices", "stock", "prices"} {
		h.Reset()
		h.WriteString(name)
		fmt.Fprintf(out, "%s %016x\n", name, h.Sum64())
	}
}
F
RUN go mod init example.com/shards && go run . && rm -rf /root/.cache
