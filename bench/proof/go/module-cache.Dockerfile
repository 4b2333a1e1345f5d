# rule: go/cache
# also: go/build-id
FROM base
WORKDIR /src
COPY <<F main.go
package main

import flag "github.com/spf13/pflag"

func main() { flag.Parse() }
F
ENV GOPROXY=file:///opt/goproxy GOSUMDB=off GOFLAGS=-mod=mod
# guilty
RUN go mod init example.com/shop && go get github.com/spf13/pflag@v1.0.5 && go build -trimpath -o /usr/local/bin/shop .
