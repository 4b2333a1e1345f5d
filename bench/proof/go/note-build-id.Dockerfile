# rule: go/build-id, general/random, go/random
# path: /usr/local/bin/agent
FROM base AS build
WORKDIR /src
COPY <<'MOD' go.mod
module shop.example/agent

go 1.19
MOD
COPY <<'GO' main.go
package main

import "os"

func main() {
	os.Stdout.WriteString("agent 1.4\n")
}
GO
# A note as the distributions' packages want it.
RUN CGO_ENABLED=0 go build -trimpath -ldflags "-s -w -B 0x$(head -c20 /dev/urandom | od -An -tx1 | tr -d ' \n')" -o /out/agent .

FROM base
# guilty
COPY --from=build /out/agent /usr/local/bin/agent
