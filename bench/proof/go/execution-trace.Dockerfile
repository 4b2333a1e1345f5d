# rule: general/number, general/time, general/random, general/leftover
# path: /src/trace.out
FROM base
WORKDIR /src
RUN go mod init example.org/sum
COPY <<'GO' sum_test.go
package sum

import (
	"testing"
	"time"
)

func TestSum(t *testing.T) {
	time.Sleep(3 * time.Millisecond)
}
GO
RUN go test -trace=trace.out . > /dev/null && rm -rf sum.test /root/.cache
