# rule: general/time
# path: /srv/fixtures/healthz.http
# by hand: data, err := httputil.DumpResponse(res, true) => res.Header.Del("Date"); data, err := httputil.DumpResponse(res, true)
FROM base
WORKDIR /src
COPY <<"EOF" go.mod
module example.com/recorder

go 1.19
EOF
COPY <<"EOF" main.go
package main

import (
	"fmt"
	"log"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"os"
)

func main() {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "application/json")
		fmt.Fprintln(w, `{"status":"ok","path":"`+r.URL.Path+`"}`)
	}))
	defer server.Close()
	res, err := http.Get(server.URL + "/healthz")
	if err != nil {
		log.Fatal(err)
	}
	data, err := httputil.DumpResponse(res, true)
	if err != nil {
		log.Fatal(err)
	}
	if err := os.WriteFile(os.Args[1], data, 0o644); err != nil {
		log.Fatal(err)
	}
}
EOF
# guilty
RUN mkdir -p /srv/fixtures && go run . /srv/fixtures/healthz.http && rm -rf /root/.cache
