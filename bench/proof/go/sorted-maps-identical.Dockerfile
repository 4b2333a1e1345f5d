# identical: maps are walked at random, but encoding/json, fmt and text/template sort their keys
FROM base
WORKDIR /src
COPY <<"EOF" go.mod
module example.com/quota

go 1.19
EOF
COPY <<"EOF" main.go
package main

import (
	"encoding/json"
	"fmt"
	"log"
	"os"
	"text/template"
)

var quota = map[string]int{"mail": 200, "disk": 4096, "jobs": 16, "users": 50, "keys": 8, "hooks": 12, "sites": 3, "crons": 24, "logs": 30, "dumps": 7}

func main() {
	data, err := json.MarshalIndent(quota, "", "  ")
	if err != nil {
		log.Fatal(err)
	}
	out, err := os.Create(os.Args[1])
	if err != nil {
		log.Fatal(err)
	}
	defer out.Close()
	fmt.Fprintf(out, "%s\n%v\n", data, quota)
	template.Must(template.New("quota").Parse("{{range $name, $n := .}}{{$name}}={{$n}}\n{{end}}")).Execute(out, quota)
}
EOF
RUN go run . /srv/quota.txt && rm -rf /root/.cache
