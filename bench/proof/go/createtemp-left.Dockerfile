# rule: general/leftover, system/temporary-files, general/one-sided, general/random
# path: /tmp/render-*.html
FROM base
WORKDIR /src
COPY <<'F' go.mod
module example.org/render

go 1.19
F
COPY <<'F' main.go
package main

import (
	"html/template"
	"log"
	"os"
)

func main() {
	page := template.Must(template.New("page").Parse("<h1>{{.}}</h1>\n"))
	draft, err := os.CreateTemp("", "render-*.html")
	if err != nil {
		log.Fatal(err)
	}
	if err := page.Execute(draft, "We are back soon"); err != nil {
		log.Fatal(err)
	}
	draft.Close()
	text, err := os.ReadFile(draft.Name())
	if err != nil {
		log.Fatal(err)
	}
	if err := os.WriteFile("/srv/maintenance.html", text, 0o644); err != nil {
		log.Fatal(err)
	}
}
F
RUN go run . && rm -rf /root/.cache
