# rule: general/time
# path: /srv/www/index.html
FROM base
WORKDIR /src
COPY <<'F' main.go
package main

import (
	"html/template"
	"os"
	"time"
)

var page = template.Must(template.New("page").Parse("<h1>Shop</h1>\n<footer>Last updated {{.}}</footer>\n"))

func main() {
	f, _ := os.Create("/srv/www/index.html")
	page.Execute(f, time.Now().Format("January 2, 2006 at 3:04:05 PM"))
	f.Close()
}
F
RUN mkdir -p /srv/www && GOCACHE=/tmp/c go run main.go && rm -rf /tmp/c
