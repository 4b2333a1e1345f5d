# rule: general/time, general/number
# path: /etc/agent/policy.der
# by hand: time.Now() => time.Unix(1577836800, 0)
FROM base
WORKDIR /src
COPY <<'F' main.go
package main

import (
	"encoding/asn1"
	"os"
	"time"
)

type policy struct {
	Version int
	Issuer  string `asn1:"utf8"`
	Issued  time.Time
	Limits  []int
}

func main() {
	der, err := asn1.Marshal(policy{Version: 3, Issuer: "operations", Issued: time.Now().UTC(), Limits: []int{10, 100, 1000}})
	if err != nil {
		panic(err)
	}
	if err := os.WriteFile("/etc/agent/policy.der", der, 0o644); err != nil {
		panic(err)
	}
}
F
RUN mkdir -p /etc/agent && go mod init example.com/policy && go run . && rm -rf /root/.cache
