# rule: general/time
# path: /srv/charts/index.yaml
# by hand: stamp := time.Now().UTC() => stamp := time.Unix(1577836800, 0).UTC()
FROM base
WORKDIR /src
COPY <<'GO' index.go
package main

import (
	"crypto/sha256"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"time"
)

func main() {
	stamp := time.Now().UTC()
	files, _ := filepath.Glob(filepath.Join(os.Args[1], "*.tgz"))
	var out strings.Builder
	out.WriteString("apiVersion: v1\nentries:\n")
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			panic(err)
		}
		base := filepath.Base(file)
		name, version, _ := strings.Cut(strings.TrimSuffix(base, ".tgz"), "-")
		fmt.Fprintf(&out, "  %s:\n  - apiVersion: v2\n    created: %q\n    digest: %x\n    name: %s\n    urls:\n    - %s\n    version: %s\n",
			name, stamp.Format(time.RFC3339Nano), sha256.Sum256(data), name, base, version)
	}
	fmt.Fprintf(&out, "generated: %q\n", stamp.Format(time.RFC3339Nano))
	if err := os.WriteFile(filepath.Join(os.Args[1], "index.yaml"), []byte(out.String()), 0o644); err != nil {
		panic(err)
	}
}
GO
# What the packages hold is the same each time.
RUN mkdir -p /srv/charts && for c in broker-2.1.0 gateway-1.4.2 shop-0.9.7; do \
      echo "chart $c" > Chart.yaml && tar --mtime=@0 --owner=0 --group=0 --mode=644 -cf - Chart.yaml | gzip -n > /srv/charts/$c.tgz; done \
 && rm Chart.yaml
# guilty
RUN go run index.go /srv/charts && rm -rf /root/.cache
