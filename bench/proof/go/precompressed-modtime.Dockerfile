# rule: format/gzip-header, general/time
# path: /srv/static/*.gz
FROM base
WORKDIR /src
COPY <<'CSS' /srv/static/site.css
body { margin: 0; font-family: sans-serif; }
main { max-width: 60rem; margin: auto; }
CSS
COPY <<'JS' /srv/static/site.js
document.querySelectorAll("time").forEach((t) => { t.title = t.dateTime; });
JS
COPY <<'GO' main.go
package main

import (
	"compress/gzip"
	"os"
	"path/filepath"
	"time"
)

func main() {
	for _, name := range os.Args[1:] {
		text, err := os.ReadFile(name)
		if err != nil {
			panic(err)
		}
		out, err := os.Create(name + ".gz")
		if err != nil {
			panic(err)
		}
		packed, _ := gzip.NewWriterLevel(out, gzip.BestCompression)
		packed.Name = filepath.Base(name)
		packed.ModTime = time.Now()
		packed.Write(text)
		packed.Close()
		out.Close()
	}
}
GO
RUN CGO_ENABLED=0 go build -o /tmp/precompress main.go && /tmp/precompress /srv/static/site.css /srv/static/site.js \
 && rm -rf /root/.cache /tmp/precompress
