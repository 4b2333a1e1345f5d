# rule: go/build-time go/build-id
# path: /usr/local/bin/shop
FROM base
WORKDIR /src
COPY <<F main.go
package main

import _ "embed"

//go:embed built.txt
var built string

func main() { println(built) }
F
# guilty
RUN go mod init example.com/shop && date +%Y%m%d%H%M%S > built.txt && GOCACHE=/tmp/c go build -trimpath -ldflags="-s -w" -o /usr/local/bin/shop . && rm -rf /tmp/c built.txt
