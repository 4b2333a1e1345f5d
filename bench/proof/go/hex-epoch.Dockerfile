# rule: go/build-time, general/time
# also: go/build-id
# path: /usr/local/bin/node-agent
FROM base
WORKDIR /src
RUN <<'SH'
set -e
cat > main.go <<'GO'
package main

var revision string

func main() { println("revision", revision) }
GO
go mod init example.org/node-agent
CGO_ENABLED=0 go build -trimpath -buildvcs=false -ldflags "-X main.revision=r$(printf %x "$(date +%s)")" -o /usr/local/bin/node-agent .
rm -rf /root/.cache /src
SH
