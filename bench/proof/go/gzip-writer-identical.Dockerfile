# identical: Go's gzip writer leaves the time in the header at zero unless it is told one
FROM base
WORKDIR /src
COPY <<'GO' pack.go
package main

import (
	"compress/gzip"
	"os"
	"strings"
)

func main() {
	file, err := os.Create("/srv/assets/app.css.gz")
	if err != nil {
		panic(err)
	}
	writer, _ := gzip.NewWriterLevel(file, gzip.BestCompression)
	writer.Name = "app.css"
	if _, err := writer.Write([]byte(strings.Repeat("a { color: navy }\n", 200))); err != nil {
		panic(err)
	}
	if err := writer.Close(); err != nil {
		panic(err)
	}
	file.Close()
}
GO
RUN mkdir -p /srv/assets && GOCACHE=/tmp/go-cache go run pack.go && rm -rf /tmp/go-cache
