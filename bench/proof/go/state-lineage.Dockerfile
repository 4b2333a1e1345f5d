# rule: general/random
# path: /infra/terraform.tfstate
FROM base
WORKDIR /src
COPY <<'T' go.mod
module infra

go 1.19

require github.com/google/uuid v1.3.0
T
COPY <<'G' main.go
package main

import (
	"encoding/json"
	"os"

	"github.com/google/uuid"
)

type state struct {
	Version   int            `json:"version"`
	Tool      string         `json:"terraform_version"`
	Serial    int            `json:"serial"`
	Lineage   string         `json:"lineage"`
	Outputs   map[string]any `json:"outputs"`
	Resources []any          `json:"resources"`
}

func main() {
	text, err := json.MarshalIndent(state{4, "1.5.7", 1, uuid.NewString(), map[string]any{}, []any{}}, "", "  ")
	if err == nil {
		err = os.WriteFile(os.Args[1], append(text, '\n'), 0o644)
	}
	if err != nil {
		panic(err)
	}
}
G
RUN GOPROXY=file:///opt/goproxy GOSUMDB=off GOFLAGS=-mod=mod go build -trimpath -o /usr/local/bin/infra-init . && rm -rf /root/go /root/.cache
RUN mkdir /infra && infra-init /infra/terraform.tfstate
