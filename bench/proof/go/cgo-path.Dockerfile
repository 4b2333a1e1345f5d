# rule: go/build-path
# path: /usr/local/bin/shop
FROM base
WORKDIR /src
COPY <<F main.go
package main

// static int one(void) { return 1; }
import "C"

func main() { println(C.one()) }
F
# guilty
RUN d=$(mktemp -d) && cp main.go $d && cd $d && go mod init example.com/shop && GOCACHE=/tmp/c go build -o /usr/local/bin/shop . && rm -rf /tmp/*
