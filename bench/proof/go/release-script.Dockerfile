# rule: go/build-time
# path: /usr/local/bin/shopd
# also: go/build-id
FROM base AS build
WORKDIR /src
RUN go mod init example.org/shopd
COPY <<'GO' main.go
package main

import "fmt"

var (
	version = "dev"
	commit  = "none"
	date    = "unknown"
)

func main() { fmt.Println(version, commit, date) }
GO
COPY --chmod=755 <<'SH' build.sh
#!/bin/sh
set -eu
VERSION=${VERSION:-1.4.0}
COMMIT=${COMMIT:-0123abc}
DATE=$(date -u +%Y-%m-%dT%H:%M:%SZ)
LDFLAGS="-s -w -X main.version=$VERSION -X main.commit=$COMMIT -X main.date=$DATE"
CGO_ENABLED=0 go build -trimpath -ldflags "$LDFLAGS" -o "$1" .
SH
ARG VERSION=1.4.0
RUN ./build.sh /out/shopd

FROM base
# guilty
COPY --from=build /out/shopd /usr/local/bin/
CMD ["shopd"]
