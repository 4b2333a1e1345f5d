# identical: a profile of coverage counts statements, and the test's times are not kept
FROM base
WORKDIR /src
RUN go mod init example.org/sum
COPY <<'GO' sum.go
package sum

func Sum(values ...int) (total int) {
	for _, value := range values {
		total += value
	}
	return total
}
GO
COPY <<'GO' sum_test.go
package sum

import "testing"

func TestSum(t *testing.T) {
	if Sum(1, 2) != 3 {
		t.Fatal("no")
	}
}
GO
RUN go test -covermode=count -coverprofile=/src/cover.out ./... > /dev/null && go tool cover -html=cover.out -o cover.html && rm -rf /root/.cache
