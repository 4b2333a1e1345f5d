# rule: general/time
# also: general/number
# path: /reports/unit.json
FROM base AS test
WORKDIR /src
RUN go mod init example.org/sum
COPY <<'GO' sum_test.go
package sum

import "testing"

func TestSum(t *testing.T) {
	if 1+2 != 3 {
		t.Fatal("no")
	}
	t.Log("adds")
}
GO
RUN mkdir /reports && go test -json ./... > /reports/unit.json

FROM base
# guilty
COPY --from=test /reports /reports
