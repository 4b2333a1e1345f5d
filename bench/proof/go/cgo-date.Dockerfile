# rule: go/build-time c/compile-time
# path: /usr/local/bin/shop
FROM base
WORKDIR /src
COPY <<F main.go
package main

// const char *built(void) { return __DATE__ " " __TIME__; }
import "C"

func main() { println(C.GoString(C.built())) }
F
# guilty
RUN go mod init example.com/shop && GOCACHE=/tmp/c go build -trimpath -o /usr/local/bin/shop . && rm -rf /tmp/c
