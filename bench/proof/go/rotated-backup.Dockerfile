# rule: general/one-sided, general/time, general/leftover
# path: /var/log/shop/shop-*.log
FROM base
WORKDIR /src
COPY <<'T' go.mod
module shop

go 1.19
T
COPY <<'G' main.go
package main

import (
	"fmt"
	"log"
	"os"
	"path/filepath"
	"strings"
	"time"
)

// rotating starts a new file when the next line would make this one too long.
type rotating struct {
	path string
	limit int64
}

func (r rotating) Write(line []byte) (int, error) {
	if info, err := os.Stat(r.path); err == nil && info.Size()+int64(len(line)) > r.limit {
		extension := filepath.Ext(r.path)
		kept := strings.TrimSuffix(r.path, extension) + time.Now().UTC().Format("-2006-01-02T15-04-05.000") + extension
		if err := os.Rename(r.path, kept); err != nil {
			return 0, err
		}
	}
	file, err := os.OpenFile(r.path, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o644)
	if err != nil {
		return 0, err
	}
	defer file.Close()
	return file.Write(line)
}

func main() {
	log.SetFlags(0)
	log.SetOutput(rotating{"/var/log/shop/shop.log", 2000})
	for i := 1; i <= 60; i++ {
		log.Print(fmt.Sprintf("migration %03d of 060: applied without errors", i))
	}
}
G
RUN go build -trimpath -o /usr/local/bin/shop . && rm -rf /root/.cache
RUN mkdir -p /var/log/shop && shop
