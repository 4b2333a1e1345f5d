# rule: go/build-time, general/time
# path: /usr/local/bin/web
# also: go/build-id
FROM base AS build
ENV GOFLAGS=-trimpath CGO_ENABLED=0 GOPROXY=off
WORKDIR /src
RUN mkdir assets && echo '<h1>Shop</h1>' > assets/index.html && echo 'User-agent: *' > assets/robots.txt && go mod init example.org/web
COPY <<'GO' main.go
package main

import "os"

func main() {
	for _, name := range AssetNames() {
		os.Stdout.Write(MustAsset(name))
		info, _ := AssetInfo(name)
		println(name, info.ModTime().Unix())
	}
}
GO
RUN touch assets/* && go-bindata -o bindata.go -prefix assets assets/ && go build -o /out/web .

FROM base
# guilty
COPY --from=build /out/web /usr/local/bin/web
ENTRYPOINT ["/usr/local/bin/web"]
