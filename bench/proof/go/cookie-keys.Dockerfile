# rule: general/random, framework/secret, framework/secret-file
# path: /etc/portal/config.yaml
FROM base
WORKDIR /src
COPY <<'GO' init.go
package main

import (
	"crypto/rand"
	"encoding/base64"
	"log"
	"os"
	"text/template"
)

const config = `listen: ":8080"
cookies:
  hash_key: {{ key 64 }}
  block_key: {{ key 32 }}
  secure: true
`

func key(length int) string {
	bytes := make([]byte, length)
	if _, err := rand.Read(bytes); err != nil {
		log.Fatal(err)
	}
	return base64.StdEncoding.EncodeToString(bytes)
}

func main() {
	t := template.Must(template.New("config").Funcs(template.FuncMap{"key": key}).Parse(config))
	out, err := os.OpenFile("/etc/portal/config.yaml", os.O_CREATE|os.O_WRONLY|os.O_EXCL, 0o640)
	if err != nil {
		log.Fatal(err)
	}
	if err := t.Execute(out, nil); err != nil {
		log.Fatal(err)
	}
	out.Close()
}
GO
RUN mkdir -p /etc/portal && CGO_ENABLED=0 go build -o /usr/local/bin/portal-init init.go && portal-init && rm -rf /root/.cache
