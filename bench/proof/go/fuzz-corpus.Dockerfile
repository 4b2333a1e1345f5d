# rule: general/random, go/cache
# path: /srv/corpus/**
# also: general/one-sided, general/leftover
FROM base AS fuzz
WORKDIR /src
RUN go mod init example.org/span
COPY <<'GO' span.go
package span

// Parse reads texts like 1h30m.
func Parse(text string) (seconds int, odd int) {
	number := 0
	for _, r := range text {
		switch {
		case r >= '0' && r <= '9':
			number = number*10 + int(r-'0')
		case r == 'h':
			seconds += number * 3600
		case r == 'm':
			seconds += number * 60
		case r == 's':
			seconds += number
		case r < ' ':
			odd++
		case r > 0xffff:
			odd += 4
		case r > 0x7ff:
			odd += 3
		case r > 0x7f:
			odd += 2
		}
	}
	if len(text)%7 == 3 {
		odd *= 5
	}
	if odd > 8 {
		odd = -1
	}
	return seconds, odd
}
GO
COPY <<'GO' span_test.go
package span

import "testing"

func FuzzParse(f *testing.F) {
	f.Add("1h30m")
	f.Fuzz(func(t *testing.T, text string) { Parse(text) })
}
GO
RUN go test -run '^$' -fuzz FuzzParse -fuzztime 20000x -fuzzminimizetime 10x .

FROM base
# guilty
COPY --from=fuzz /root/.cache/go-build/fuzz /srv/corpus
