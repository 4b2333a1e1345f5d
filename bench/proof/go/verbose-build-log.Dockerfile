# rule: general/order, go/order
# path: /usr/share/doc/agent/packages.log
FROM base
WORKDIR /src
COPY <<"EOF" go.mod
module example.com/agent

go 1.19
EOF
COPY <<"EOF" main.go
package main

import (
	"log"
	"net/http"
)

func main() {
	http.HandleFunc("/healthz", func(w http.ResponseWriter, r *http.Request) { w.Write([]byte("ok\n")) })
	log.Fatal(http.ListenAndServe(":8080", nil))
}
EOF
# guilty
RUN mkdir -p /usr/share/doc/agent \
 && CGO_ENABLED=0 GOOS=linux go build -a -installsuffix cgo -v -o /usr/local/bin/agent . 2> /usr/share/doc/agent/packages.log \
 && rm -rf /root/.cache
