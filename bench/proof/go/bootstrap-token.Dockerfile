# rule: general/time, general/random, framework/secret, framework/secret-file
# path: /etc/agent/bootstrap.jwt
# by hand: now := time.Now() => now := time.Unix(1577836800, 0)
FROM base
WORKDIR /src
COPY <<'GO' token.go
package main

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"time"
)

func part(v interface{}) string {
	data, _ := json.Marshal(v)
	return base64.RawURLEncoding.EncodeToString(data)
}

func main() {
	now := time.Now()
	text := part(map[string]string{"alg": "HS256", "typ": "JWT"}) + "." + part(map[string]interface{}{
		"iss": "registry", "sub": "agent", "scope": "join", "iat": now.Unix(), "exp": now.AddDate(1, 0, 0).Unix(),
	})
	mac := hmac.New(sha256.New, []byte("example-only"))
	mac.Write([]byte(text))
	fmt.Printf("%s.%s", text, base64.RawURLEncoding.EncodeToString(mac.Sum(nil)))
}
GO
RUN mkdir -p /etc/agent && go run token.go > /etc/agent/bootstrap.jwt && rm -rf /root/.cache
