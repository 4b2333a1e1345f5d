# rule: general/one-sided, general/time, general/leftover
# path: /srv/www/releases/**
FROM base
WORKDIR /usr/src/deploy
COPY <<'GO' main.go
package main

import (
	"os"
	"path/filepath"
	"time"
)

// Like a deployment tool: each release has a folder of its own, and `current` shows which one is served.
func main() {
	release := filepath.Join("/srv/www/releases", time.Now().UTC().Format("20060102150405"))
	if err := os.MkdirAll(release, 0o755); err != nil {
		panic(err)
	}
	page := []byte("<!doctype html>\n<title>Shop</title>\n<p>Open from nine to five.</p>\n")
	if err := os.WriteFile(filepath.Join(release, "index.html"), page, 0o644); err != nil {
		panic(err)
	}
	if err := os.Symlink(release, "/srv/www/current"); err != nil {
		panic(err)
	}
}
GO
RUN go run main.go && rm -rf /root/.cache
