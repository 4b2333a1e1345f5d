# rule: general/time
# path: /srv/shop/catalogue.pb
FROM base
ENV GOPROXY=file:///opt/goproxy GOSUMDB=off GOFLAGS=-mod=mod
WORKDIR /src
COPY <<'F' main.go
package main

import (
	"log"
	"os"

	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/types/known/anypb"
	"google.golang.org/protobuf/types/known/timestamppb"
)

func main() {
	updated, err := anypb.New(timestamppb.Now())
	if err != nil {
		log.Fatal(err)
	}
	bytes, err := proto.Marshal(updated)
	if err != nil {
		log.Fatal(err)
	}
	if err := os.WriteFile("/srv/shop/catalogue.pb", bytes, 0o644); err != nil {
		log.Fatal(err)
	}
}
F
RUN mkdir -p /srv/shop && go mod init example.com/catalogue && go mod edit -require=google.golang.org/protobuf@v1.31.0 \
 && go run . && rm -rf /root/.cache /root/go /src/*
