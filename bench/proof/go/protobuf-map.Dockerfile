# rule: general/order, go/order
# path: /srv/limits.pb
# by hand: proto.Marshal(limits) => proto.MarshalOptions{Deterministic: true}.Marshal(limits)
FROM base
WORKDIR /src
ENV GOPROXY=file:///opt/goproxy GOSUMDB=off GOFLAGS=-mod=mod
COPY <<"EOF" go.mod
module example.com/limits

go 1.19

require google.golang.org/protobuf v1.31.0
EOF
COPY <<"EOF" main.go
package main

import (
	"log"
	"os"

	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/types/known/structpb"
)

func main() {
	limits, err := structpb.NewStruct(map[string]interface{}{
		"accounts": 40, "addresses": 12, "aliases": 90, "attachments": 25, "backups": 7, "boards": 30, "calendars": 8, "comments": 500,
		"contacts": 2000, "domains": 5, "drafts": 64, "events": 365, "exports": 3, "feeds": 20, "files": 10000, "filters": 99,
		"folders": 250, "forms": 15, "groups": 50, "hooks": 10, "imports": 4, "invites": 75, "keys": 6, "labels": 120,
		"lists": 33, "members": 300, "messages": 5000, "notes": 1500, "orders": 800, "pages": 42, "reports": 18, "tokens": 9,
	})
	if err != nil {
		log.Fatal(err)
	}
	data, err := proto.Marshal(limits)
	if err != nil {
		log.Fatal(err)
	}
	if err := os.WriteFile(os.Args[1], data, 0o644); err != nil {
		log.Fatal(err)
	}
}
EOF
# guilty
RUN go run . /srv/limits.pb && rm -rf /root/go /root/.cache
