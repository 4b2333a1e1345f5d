# rule: general/random, general/number
# also: general/random, general/number
# path: /srv/fixtures/orders.json
FROM base
WORKDIR /src
COPY <<'F' main.go
package main

import (
	"encoding/json"
	"math/rand"
	"os"
	"time"
)

type order struct {
	ID       int     `json:"id"`
	Customer int     `json:"customer"`
	Total    float64 `json:"total"`
}

func main() {
	rand.Seed(time.Now().UnixNano())
	orders := []order{}
	for n := 1; n <= 40; n++ {
		orders = append(orders, order{n, rand.Intn(5000), float64(rand.Intn(100000)) / 100})
	}
	f, _ := os.Create("/srv/fixtures/orders.json")
	json.NewEncoder(f).Encode(orders)
	f.Close()
}
F
RUN mkdir -p /srv/fixtures && GOCACHE=/tmp/c go run main.go && rm -rf /tmp/c
