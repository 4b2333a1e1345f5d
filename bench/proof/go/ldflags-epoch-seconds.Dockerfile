# rule: go/build-time
# path: /usr/local/bin/shop
FROM base
WORKDIR /src
COPY <<F main.go
package main

import "fmt"

var date, id = "unknown", "unknown"

func main() { fmt.Println("built", date, id) }
F
RUN go mod init example.com/shop
# guilty
RUN GOCACHE=/tmp/c go build -trimpath -ldflags "-s -w -X main.date=$(date +%s)" -o /usr/local/bin/shop . && rm -rf /tmp/c
