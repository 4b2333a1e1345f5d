# rule: general/time
# path: /etc/gateway/dev.jwt
# by hand: time.Now() => time.Unix(1577836800, 0)
FROM base
WORKDIR /src
COPY <<'F' main.go
package main

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"os"
	"time"
)

type claims struct {
	Issuer  string   `json:"iss"`
	Subject string   `json:"sub"`
	Scopes  []string `json:"scope"`
	Issued  int64    `json:"iat"`
	Expires int64    `json:"exp"`
}

// The token with which developers talk to the gateway of a fresh container; its key is the public one of the test realm.
func main() {
	now := time.Now()
	payload, err := json.Marshal(claims{"https://id.example.org", "developer", []string{"read", "write"}, now.Unix(), now.AddDate(1, 0, 0).Unix()})
	if err != nil {
		panic(err)
	}
	b64 := base64.RawURLEncoding
	text := b64.EncodeToString([]byte(`{"alg":"HS256","typ":"JWT"}`)) + "." + b64.EncodeToString(payload)
	mac := hmac.New(sha256.New, []byte("test-realm"))
	mac.Write([]byte(text))
	if err := os.WriteFile("/etc/gateway/dev.jwt", []byte(text+"."+b64.EncodeToString(mac.Sum(nil))+"\n"), 0o640); err != nil {
		panic(err)
	}
}
F
RUN mkdir -p /etc/gateway && go mod init example.com/gateway && go run . && rm -rf /root/.cache
