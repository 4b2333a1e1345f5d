# rule: general/order, go/order
# path: /etc/app/app.env
# by hand: keys := v.MapKeys() => keys := v.MapKeys(); sort.Slice(keys, func(i, j int) bool { return keys[i].String() < keys[j].String() })
FROM base
WORKDIR /src
COPY <<'F' main.go
package main

import (
	"fmt"
	"os"
	"reflect"
	"sort"
	"strings"
)

// lines writes any map of settings, whatever the type of its values.
func lines(settings interface{}) (out []string) {
	v := reflect.ValueOf(settings)
	keys := v.MapKeys()
	for _, key := range keys {
		out = append(out, fmt.Sprintf("APP_%s=%v", strings.ToUpper(key.String()), v.MapIndex(key)))
	}
	return out
}

func main() {
	settings := map[string]interface{}{}
	for _, part := range []string{"http", "grpc", "admin", "metrics", "cache", "queue", "mail", "search"} {
		for i, what := range []string{"host", "port", "timeout", "retries", "tls"} {
			settings[part+"_"+what] = len(part)*10 + i
		}
	}
	parts := []string{"# settings of the application", "# see the manual"}
	sort.Strings(parts)
	text := strings.Join(append(parts, lines(settings)...), "\n") + "\n"
	if err := os.WriteFile("/etc/app/app.env", []byte(text), 0o644); err != nil {
		panic(err)
	}
}
F
RUN mkdir -p /etc/app && go mod init example.com/settings && go run . && rm -rf /root/.cache
