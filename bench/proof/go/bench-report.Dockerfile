# rule: general/number, general/time
# path: /reports/bench.txt
FROM base
WORKDIR /src
RUN go mod init example.org/sum
COPY <<'GO' sum_test.go
package sum

import "testing"

func BenchmarkSum(b *testing.B) {
	for n := 0; n < b.N; n++ {
		total := 0
		for i := 0; i < 1000; i++ {
			total += i
		}
		_ = total
	}
}
GO
RUN mkdir /reports && go test -bench=. -benchtime=50ms ./... > /reports/bench.txt && rm -rf /root/.cache
