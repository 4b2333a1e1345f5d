# rule: go/build-time
# path: /usr/local/bin/shop
FROM base
WORKDIR /src
COPY <<'F' main.go
package main

import "fmt"

var version, built = "dev", "unknown"

func main() { fmt.Printf("shop %s (%s)\n", version, built) }
F
RUN go mod init example.com/shop
# guilty
RUN GOCACHE=/tmp/c CGO_ENABLED=0 go build -trimpath -ldflags="-s -w -X main.version=1.4.0 -X 'main.built=$(date)'" -o /usr/local/bin/shop && rm -rf /tmp/c
