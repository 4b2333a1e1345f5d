# rule: go/build-path format/ar-times
FROM base
WORKDIR /src
COPY <<F main.go
package main

import "C"

//export Add
func Add(a, b C.int) C.int { return a + b }

func main() {}
F
# guilty
RUN d=$(mktemp -d) && cp main.go $d && cd $d && go mod init example.com/shop && GOCACHE=/tmp/c go build -buildmode=c-archive -o /usr/local/lib/libshop.a . && rm -rf /tmp/*
