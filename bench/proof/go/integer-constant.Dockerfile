# rule: go/build-time, general/time
# path: /usr/local/bin/agent
FROM base
WORKDIR /src
COPY <<'GO' main.go
package main

import (
	"fmt"
	"time"
)

func main() { fmt.Println("agent of", time.Unix(builtAt, 0)) }
GO
RUN go mod init example.org/agent && printf 'package main\n\nconst builtAt int64 = %d\n' "$(date +%s)" > built.go \
 && go build -trimpath -buildvcs=false -o /usr/local/bin/agent . && rm -rf built.go /root/.cache
