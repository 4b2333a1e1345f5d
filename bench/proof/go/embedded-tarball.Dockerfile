# rule: format/tar-times, general/time, go/build-time
# also: go/build-id
# path: /usr/local/bin/installer
FROM base
WORKDIR /src
COPY <<'GO' main.go
package main

import (
	_ "embed"
	"os"
)

//go:embed payload.tar
var payload []byte

func main() { os.Stdout.Write(payload) }
GO
RUN mkdir -p payload/etc && echo 'listen = 80' > payload/etc/app.toml && tar -C payload -cf payload.tar . \
 && go mod init example.org/installer && CGO_ENABLED=0 go build -trimpath -o /usr/local/bin/installer . \
 && rm -rf /src /root/.cache
