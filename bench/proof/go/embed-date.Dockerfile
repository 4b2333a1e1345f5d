# rule: go/build-time
# also: general/time
# path: /usr/local/bin/shop
FROM base
WORKDIR /src
COPY <<F main.go
package main

import _ "embed"

//go:embed version.txt
var version string

func main() { println(version) }
F
# guilty
RUN go mod init example.com/shop && date > version.txt && GOCACHE=/tmp/c go build -trimpath -o /usr/local/bin/shop . && rm -rf /tmp/c
