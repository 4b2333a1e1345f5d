# rule: go/cache
# path: /root/.cache/go-build/**
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
RUN go build -trimpath -o /usr/local/bin/shop .
