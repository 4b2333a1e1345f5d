# rule: general/number, general/time
# also: general/number, general/time
# path: /var/lib/node_exporter/import.prom
FROM base
WORKDIR /src
COPY <<'MOD' go.mod
module shop.example/importer

go 1.19
MOD
COPY <<'GO' main.go
// Imports the catalogue, and leaves figures for the collector of text files.
package main

import (
	"fmt"
	"os"
	"sort"
	"strings"
	"time"
)

func main() {
	start := time.Now()
	words := strings.Fields(strings.Repeat("pear apple quince plum ", 20000))
	sort.Strings(words)

	file, err := os.Create("/var/lib/node_exporter/import.prom")
	if err != nil {
		panic(err)
	}
	defer file.Close()
	fmt.Fprintf(file, "# TYPE import_rows gauge\nimport_rows %d\n", len(words))
	fmt.Fprintf(file, "# TYPE import_seconds gauge\nimport_seconds %g\n", time.Since(start).Seconds())
	fmt.Fprintf(file, "# TYPE import_last_success gauge\nimport_last_success %.9e\n", float64(start.UnixMilli())/1e3)
}
GO
RUN GOCACHE=/tmp/cache go build -trimpath -buildvcs=false -o /usr/local/bin/importer . && rm -r /tmp/cache
RUN mkdir -p /var/lib/node_exporter && importer
