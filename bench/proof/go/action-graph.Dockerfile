# rule: general/time, general/temporary-path, general/number, general/random
# also: go/cache general/order
# path: /var/lib/build/actions.json
FROM base
WORKDIR /src
COPY <<'MOD' go.mod
module example.com/quota

go 1.19
MOD
COPY <<'GO' main.go
package main

import "os"

func main() {
	if len(os.Args) > 2 {
		os.Stdout.WriteString("over the quota\n")
		os.Exit(1)
	}
}
GO
# Where does the time of our builds go?
RUN mkdir -p /var/lib/build \
 && CGO_ENABLED=0 go build -trimpath -debug-actiongraph=/var/lib/build/actions.json -o /usr/local/bin/quota . \
 && rm -rf /root/.cache
