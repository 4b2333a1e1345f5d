# rule: general/order
# path: /srv/routes.txt
FROM base
WORKDIR /src
COPY <<F main.go
package main

import (
	"fmt"
	"os"
)

func main() {
	f, _ := os.Create("/srv/routes.txt")
	routes := map[string]string{"/": "home", "/cart": "cart", "/up": "health", "/login": "login", "/logout": "logout", "/a": "a", "/b": "b", "/c": "c"}
	for path, name := range routes {
		fmt.Fprintln(f, path, name)
	}
}
F
# guilty
RUN go mod init example.com/shop && GOCACHE=/tmp/c go run . && rm -rf /tmp/*
