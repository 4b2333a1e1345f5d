# rule: go/vcs
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
RUN git init -q && git add . && git -c user.name=a -c user.email=a@example.com commit -qm release && GOCACHE=/tmp/c go build -trimpath -o /usr/local/bin/shop . && rm -rf /tmp/c .git
