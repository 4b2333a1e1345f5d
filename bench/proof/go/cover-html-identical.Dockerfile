# identical: the page of go tool cover holds the sources and what was run of them, and no time
FROM base
WORKDIR /src
COPY <<'F' go.mod
module example.org/stock

go 1.19
F
COPY <<'F' stock.go
package stock

// State tells how much is left.
func State(left int) string {
	switch {
	case left == 0:
		return "sold out"
	case left < 5:
		return "few"
	}
	return "enough"
}
F
COPY <<'F' stock_test.go
package stock

import "testing"

func TestState(t *testing.T) {
	if State(0) != "sold out" || State(3) != "few" {
		t.Fatal("wrong state")
	}
}
F
RUN mkdir -p /srv/reports && go test -coverprofile=/tmp/cover.out . \
 && go tool cover -html=/tmp/cover.out -o /srv/reports/coverage.html && rm -rf /tmp/cover.out /root/.cache
