# identical: a position-independent program that Go links itself
FROM base
WORKDIR /src
COPY <<'F' main.go
package main

import (
	"fmt"
	"net/http"
)

func main() {
	http.HandleFunc("/up", func(w http.ResponseWriter, r *http.Request) { fmt.Fprintln(w, "up") })
	fmt.Println(http.ListenAndServe(":8080", nil))
}
F
RUN go mod init example.com/shop && CGO_ENABLED=0 GOCACHE=/tmp/c go build -trimpath -buildmode=pie -o /usr/local/bin/shop . && rm -rf /tmp/c
