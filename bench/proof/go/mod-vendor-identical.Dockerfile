# identical: go mod vendor copies the files, and the module cache is deleted in the same RUN
FROM base
WORKDIR /src
ENV GOPROXY=file:///opt/goproxy GOSUMDB=off
COPY <<'F' main.go
package main

import (
	"fmt"

	flag "github.com/spf13/pflag"
)

var port = flag.Int("port", 8080, "the port to listen on")

func main() { flag.Parse(); fmt.Println("listening on", *port) }
F
RUN go mod init example.com/shop && go mod edit -require github.com/spf13/pflag@v1.0.5 && GOFLAGS="-mod=mod -modcacherw" go mod tidy \
 && GOFLAGS=-modcacherw go mod vendor && GOCACHE=/tmp/c go build -mod=vendor -trimpath -o /usr/local/bin/shop . && rm -rf /root/go /root/.cache /tmp/c
