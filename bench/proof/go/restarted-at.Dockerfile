# rule: general/time
# path: /deploy/shop.yaml
FROM base
WORKDIR /src
COPY <<'T' shop.yaml.tmpl
apiVersion: apps/v1
kind: Deployment
metadata:
  name: shop
spec:
  replicas: {{ .Replicas }}
  template:
    metadata:
      annotations:
        kubectl.kubernetes.io/restartedAt: {{ now | printf "%q" }}
    spec:
      containers:
        - name: shop
          image: {{ .Image }}
T
COPY <<'G' render.go
package main

import (
	"os"
	"text/template"
	"time"
)

func main() {
	functions := template.FuncMap{"now": func() string { return time.Now().UTC().Format(time.RFC3339) }}
	page := template.Must(template.New("shop.yaml.tmpl").Funcs(functions).ParseFiles("shop.yaml.tmpl"))
	values := map[string]any{"Replicas": 3, "Image": "registry.example.org/shop:1.4.2"}
	if err := page.Execute(os.Stdout, values); err != nil {
		panic(err)
	}
}
G
RUN mkdir /deploy && go run render.go > /deploy/shop.yaml && rm -rf /root/.cache
