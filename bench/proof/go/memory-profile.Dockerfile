# rule: general/time, general/number, general/random, format/compressed
# path: /srv/reports/mem.pprof
FROM base
WORKDIR /src
COPY <<'F' go.mod
module example.org/words

go 1.19
F
COPY <<'F' words_test.go
package words

import (
	"strings"
	"testing"
)

var kept []string

func BenchmarkSplit(b *testing.B) {
	text := strings.Repeat("one two three ", 500)
	for n := 0; n < b.N; n++ {
		kept = strings.Fields(text)
	}
}
F
RUN mkdir -p /srv/reports && go test -run '^$' -bench . -benchtime 200x -memprofile /srv/reports/mem.pprof . \
 && rm -rf /src/*.test /root/.cache
