# identical: math/rand without a seed starts from one before Go 1.20, and maps are printed and encoded by sorted keys
FROM base
WORKDIR /src
COPY <<'F' main.go
package main

import (
	"encoding/json"
	"fmt"
	"math/rand"
	"os"
)

func main() {
	prices := map[string]int{}
	for _, name := range []string{"tea", "milk", "bread", "salt", "rice", "eggs"} {
		prices[name] = rand.Intn(1000)
	}
	out, err := os.Create("/srv/fixture.txt")
	if err != nil {
		panic(err)
	}
	defer out.Close()
	fmt.Fprintln(out, prices)
	text, _ := json.Marshal(prices)
	fmt.Fprintf(out, "%s\n%016x\n%v\n", text, rand.Uint64(), rand.Perm(8))
}
F
RUN printf 'module example.com/fixture\n\ngo 1.19\n' > go.mod && go run . && rm -rf /root/.cache
