# identical: protojson spaces its output by a hash of the program and sorts the keys; the program is the same each time
FROM base
WORKDIR /src
ENV GOPROXY=file:///opt/goproxy GOSUMDB=off GOFLAGS=-mod=mod CGO_ENABLED=0
COPY <<"EOF" go.mod
module example.com/defaults

go 1.19

require google.golang.org/protobuf v1.31.0
EOF
COPY <<"EOF" main.go
package main

import (
	"os"

	"google.golang.org/protobuf/encoding/protojson"
	"google.golang.org/protobuf/types/known/structpb"
)

func main() {
	defaults, err := structpb.NewStruct(map[string]interface{}{
		"listen": ":8080", "workers": 8, "timeout": "30s", "retries": 3, "tls": false, "trace": true, "region": "eu-1",
		"limits": map[string]interface{}{"body": 1048576, "header": 8192, "rate": 100, "burst": 40},
		"hosts":  []interface{}{"a.example.org", "b.example.org", "c.example.org"},
	})
	if err != nil {
		panic(err)
	}
	data, err := protojson.MarshalOptions{Multiline: true}.Marshal(defaults)
	if err != nil {
		panic(err)
	}
	if err := os.WriteFile(os.Args[1], data, 0o644); err != nil {
		panic(err)
	}
}
EOF
RUN go build -trimpath -o /usr/local/bin/defaults . && defaults /etc/defaults.json && rm -rf /root/go /root/.cache
