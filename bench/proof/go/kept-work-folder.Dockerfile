# rule: system/temporary-files, general/leftover, general/one-sided, general/temporary-path, general/random
# path: /tmp/**
FROM base
WORKDIR /src
COPY <<'F' main.go
package main

import "fmt"

func main() { fmt.Println("healthy") }
F
RUN go mod init example.com/health && go build -work -o /usr/local/bin/health . && rm -rf /root/.cache
