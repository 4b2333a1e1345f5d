# rule: go/build-path
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
RUN d=$(mktemp -d) && cp main.go go.mod $d && cd $d && GOCACHE=/tmp/c go build -o /usr/local/bin/shop . && rm -rf /tmp/*
