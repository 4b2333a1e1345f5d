# rule: general/order
# path: /etc/routes.json
FROM base
WORKDIR /src
COPY <<'GO' main.go
package main

import (
	"encoding/json"
	"math/rand"
	"os"
	"sync"
	"time"
)

func main() {
	rand.Seed(time.Now().UnixNano())
	var routes []string
	var lock sync.Mutex
	var all sync.WaitGroup
	for _, name := range []string{"cart", "login", "search", "orders", "health", "metrics", "images", "users"} {
		all.Add(1)
		go func(name string) {
			defer all.Done()
			time.Sleep(time.Duration(rand.Intn(50)) * time.Millisecond)
			lock.Lock()
			routes = append(routes, "/"+name)
			lock.Unlock()
		}(name)
	}
	all.Wait()
	json.NewEncoder(os.Stdout).Encode(map[string]interface{}{"routes": routes})
}
GO
RUN go run main.go > /etc/routes.json && rm -rf /root/.cache /src
