# rule: go/build-time, general/time
# also: go/build-id
# path: /usr/local/bin/api
FROM base
WORKDIR /go/src/api
COPY <<'GO' gen/main.go
package main

import (
	"fmt"
	"os"
	"time"
)

func main() {
	out, _ := os.Create("version_gen.go")
	fmt.Fprintf(out, "package main\n\nconst BuildTime = %q\n", time.Now().Format(time.RFC1123Z))
	out.Close()
}
GO
COPY <<'GO' main.go
package main

//go:generate go run ./gen

import "fmt"

func main() { fmt.Println("built", BuildTime) }
GO
RUN go mod init api && go generate ./... && CGO_ENABLED=0 go build -trimpath -buildvcs=false -o /usr/local/bin/api . \
 && rm -rf /root/.cache /go/src
