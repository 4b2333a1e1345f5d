# identical: a server of two stages; module and build caches stay in the first
FROM base AS build
WORKDIR /src
COPY <<F main.go
package main

import (
	"net/http"

	flag "github.com/spf13/pflag"
	"golang.org/x/text/language"
)

func main() {
	listen := flag.String("listen", ":8080", "address")
	flag.Parse()
	http.HandleFunc("/up", func(w http.ResponseWriter, r *http.Request) { w.Write([]byte(language.English.String())) })
	http.ListenAndServe(*listen, nil)
}
F
ENV GOPROXY=file:///opt/goproxy GOSUMDB=off
RUN go mod init example.com/shop && go mod edit -require=github.com/spf13/pflag@v1.0.5 -require=golang.org/x/text@v0.14.0 && go mod tidy && CGO_ENABLED=0 go build -trimpath -o /shop .

FROM base
COPY --from=build --chmod=755 /shop /usr/local/bin/shop
USER 10001:10001
CMD ["/usr/local/bin/shop"]
