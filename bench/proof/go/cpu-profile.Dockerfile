# rule: general/temporary-path, general/time, general/number, format/compressed
# path: /opt/profiles/cpu.pprof
FROM base
WORKDIR /src
COPY <<'GO' main.go
package main

import (
	"os"
	"runtime/pprof"
)

func main() {
	out, _ := os.Create("/opt/profiles/cpu.pprof")
	pprof.StartCPUProfile(out)
	defer pprof.StopCPUProfile()
	sum := 0
	for i := 0; i < 200000000; i++ {
		sum += i % 7
	}
	println(sum)
}
GO
RUN mkdir -p /opt/profiles && GOCACHE=/tmp/cache go run main.go && rm -rf /tmp/cache /src
