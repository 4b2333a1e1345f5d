# rule: general/time, format/zip-times, go/build-time
# path: /usr/local/bin/static
# also: go/build-id
FROM base
ENV GOFLAGS=-mod=mod GOPROXY=file:///opt/goproxy GONOSUMDB=* GOSUMDB=off
WORKDIR /src
COPY <<'GO' main.go
package main

import (
	"fmt"

	_ "example.org/static/statik"
	"github.com/rakyll/statik/fs"
)

func main() { files, err := fs.New(); fmt.Println(files, err) }
GO
RUN mkdir public && echo 'body{}' > public/app.css && go mod init example.org/static \
 && statik -src=public -f && go get github.com/rakyll/statik@v0.1.7 \
 && CGO_ENABLED=0 go build -trimpath -o /usr/local/bin/static . && rm -rf /root/go /root/.cache /src
