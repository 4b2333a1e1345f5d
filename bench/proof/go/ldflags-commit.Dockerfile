# rule: go/vcs, git/repository, go/build-time, go/random, general/random
# path: /usr/local/bin/agent
FROM base
WORKDIR /src
COPY <<'GO' main.go
package main

import "fmt"

var commit = "unknown"

func main() { fmt.Println("agent", commit) }
GO
RUN go mod init example.org/agent && git init -q . && git add . \
 && git -c user.name=ci -c user.email=ci@example.org commit -qm "snapshot" \
 && go build -trimpath -buildvcs=false -ldflags "-X main.commit=$(git rev-parse HEAD)" -o /usr/local/bin/agent . \
 && rm -rf .git /root/.cache
