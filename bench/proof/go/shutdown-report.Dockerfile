# rule: general/number, general/time
# also: general/number, general/time
# path: /srv/shop/warmup.json
FROM base
WORKDIR /src
COPY <<'F' main.go
package main

import (
	"encoding/json"
	"os"
	"runtime"
	"time"
)

func main() {
	start := time.Now()
	cache := map[int][]byte{}
	for n := 0; n < 2000; n++ {
		cache[n] = make([]byte, 512+n)
	}
	var memory runtime.MemStats
	runtime.ReadMemStats(&memory)
	report, _ := json.MarshalIndent(map[string]any{
		"entries":    len(cache),
		"took":       time.Since(start).String(),
		"alloc":      memory.TotalAlloc,
		"gc_cycles":  memory.NumGC,
		"goroutines": runtime.NumGoroutine(),
	}, "", "  ")
	os.WriteFile("/srv/shop/warmup.json", report, 0o644)
}
F
RUN mkdir -p /srv/shop && go run main.go && rm -rf /root/.cache
