# rule: general/time
# path: /dist/metadata.json
FROM base AS release
WORKDIR /src
RUN go mod init example.org/ledger
COPY <<'GO' main.go
package main

func main() { println("ledger") }
GO
COPY --chmod=755 <<'F' release.sh
#!/bin/sh
set -e
version=1.8.0
CGO_ENABLED=0 go build -trimpath -ldflags "-s -w -X main.version=$version" -o dist/ledger_linux_amd64/ledger .
(cd dist && sha256sum ledger_linux_amd64/ledger > checksums.txt)
cat > dist/metadata.json <<J
{"project_name":"ledger","tag":"v$version","version":"$version","date":"$(date -u +%Y-%m-%dT%H:%M:%S.%NZ)"}
J
F
RUN ./release.sh

FROM base
# guilty
COPY --from=release /src/dist /dist
