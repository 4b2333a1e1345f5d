# identical: Go's linker writes no time into the header of a Windows program, the folder has no repository and always the same path
FROM base
WORKDIR /src
COPY <<'GO' main.go
package main

import (
	"fmt"
	"os"
	"runtime/debug"
)

func main() {
	if info, ok := debug.ReadBuildInfo(); ok && len(os.Args) > 1 {
		fmt.Println(info)
		return
	}
	fmt.Println("agent", os.Getpid())
}
GO
RUN mkdir -p /srv/downloads && go mod init example.org/agent \
 && GOOS=windows GOARCH=amd64 go build -ldflags "-H=windowsgui -X main.channel=stable" -o /srv/downloads/agent-setup.exe . \
 && sha256sum /srv/downloads/agent-setup.exe > /srv/downloads/agent-setup.exe.sha256 && rm -rf /root/.cache
