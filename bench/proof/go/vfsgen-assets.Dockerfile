# rule: general/time, go/build-time, general/number
# path: /usr/local/bin/shop
FROM base
ENV GOPROXY=file:///opt/goproxy GOSUMDB=off GOFLAGS=-mod=mod CGO_ENABLED=0
WORKDIR /src
COPY <<HTML assets/index.html
<!doctype html>
<h1>Shop</h1>
HTML
COPY <<'F' generate.go
//go:build ignore

package main

import (
	"log"
	"net/http"

	"github.com/shurcooL/vfsgen"
)

func main() {
	if err := vfsgen.Generate(http.Dir("assets"), vfsgen.Options{VariableName: "assets"}); err != nil {
		log.Fatal(err)
	}
}
F
COPY <<'F' main.go
package main

import "net/http"

//go:generate go run generate.go

func main() { http.ListenAndServe(":8080", http.FileServer(assets)) }
F
RUN go mod init example.com/shop && go mod edit -require=github.com/shurcooL/vfsgen@v0.0.0-20230704071429-0000e147ea92 \
 && go generate && go build -trimpath -o /usr/local/bin/shop . && rm -rf /root/.cache /root/go /src/*
