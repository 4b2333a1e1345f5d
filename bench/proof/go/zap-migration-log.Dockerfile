# rule: general/time
# path: /var/log/shop/migrate.log
FROM base
ENV GOPROXY=file:///opt/goproxy GOSUMDB=off GOFLAGS=-mod=mod
WORKDIR /src
COPY <<'F' main.go
package main

import "go.uber.org/zap"

func main() {
	config := zap.NewProductionConfig()
	config.OutputPaths = []string{"/var/log/shop/migrate.log"}
	log, err := config.Build()
	if err != nil {
		panic(err)
	}
	defer log.Sync()
	for _, name := range []string{"0001_articles", "0002_prices"} {
		log.Info("migration applied", zap.String("name", name))
	}
}
F
RUN go mod init example.com/migrate && go mod edit -require=go.uber.org/zap@v1.26.0 && go build -trimpath -o /usr/local/bin/migrate . \
 && rm -rf /root/.cache /root/go
# guilty
RUN mkdir -p /var/log/shop && migrate
