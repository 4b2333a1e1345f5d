# identical: the linker of C is given fixed names
FROM base
WORKDIR /src
COPY <<F main.go
package main

import "fmt"

var date, id = "unknown", "unknown"

func main() { fmt.Println("built", date, id) }
F
RUN go mod init example.com/shop
RUN GOCACHE=/tmp/c go build -trimpath -ldflags '-linkmode=external' -o /usr/local/bin/shop . && rm -rf /tmp/c
