# rule: general/number, general/random
# path: /srv/contract/pact.json
FROM base
WORKDIR /src
COPY <<'MOD' go.mod
module example.com/orders

go 1.19
MOD
COPY <<'GO' orders_test.go
package orders

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"os"
	"testing"
)

// Writes the contract that the consumers of this service test against.
func TestContract(t *testing.T) {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.WriteHeader(http.StatusNoContent)
	}))
	defer server.Close()
	answer, err := http.Get(server.URL + "/orders/17")
	if err != nil {
		t.Fatal(err)
	}
	answer.Body.Close()
	text, _ := json.MarshalIndent(map[string]any{
		"provider": "orders",
		"request":  map[string]string{"method": "GET", "url": answer.Request.URL.String()},
		"response": map[string]int{"status": answer.StatusCode},
	}, "", "  ")
	if err := os.WriteFile("/srv/contract/pact.json", text, 0o644); err != nil {
		t.Fatal(err)
	}
}
GO
RUN mkdir -p /srv/contract && CGO_ENABLED=0 go test ./... && rm -rf /root/.cache
