# rule: go/random, general/random
# also: go/build-id
# path: /usr/local/bin/agent
FROM base
ENV GOPROXY=file:///opt/goproxy GONOSUMDB=* GOSUMDB=off GOFLAGS=-mod=mod
WORKDIR /src
COPY <<'GO' tools/ids.go
//go:build ignore

package main

import (
	"fmt"

	"github.com/google/uuid"
)

func main() {
	fmt.Println("package main\n\nvar namespaces = []string{")
	for i := 0; i < 3; i++ {
		fmt.Printf("\t%q,\n", uuid.New())
	}
	fmt.Println("}")
}
GO
COPY <<'GO' main.go
package main

import "fmt"

func main() { fmt.Println(namespaces) }
GO
RUN go mod init example.org/agent && go get github.com/google/uuid@v1.3.0 \
 && go run tools/ids.go > ids.go && CGO_ENABLED=0 go build -trimpath -o /usr/local/bin/agent . \
 && rm -rf /src /root/go /root/.cache
