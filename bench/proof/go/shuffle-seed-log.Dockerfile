# rule: general/random, general/number, general/time, general/order
# path: /srv/reports/unit.txt
FROM base
WORKDIR /src
COPY <<'F' go.mod
module example.org/price

go 1.19
F
COPY <<'F' price.go
package price

// Gross adds a tax in per cent.
func Gross(net, rate int) int { return net + net*rate/100 }
F
COPY <<'F' price_test.go
package price

import "testing"

func TestNone(t *testing.T)    { check(t, Gross(100, 0), 100) }
func TestReduced(t *testing.T) { check(t, Gross(100, 7), 107) }
func TestFull(t *testing.T)    { check(t, Gross(100, 19), 119) }
func TestSmall(t *testing.T)   { check(t, Gross(1, 19), 1) }

func check(t *testing.T, got, want int) {
	if got != want {
		t.Fatalf("%d, not %d", got, want)
	}
}
F
RUN mkdir -p /srv/reports && go test -v -shuffle=on . > /srv/reports/unit.txt && rm -rf /root/.cache
