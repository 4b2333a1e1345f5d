# identical: generated code and trimmed paths are the same each time
FROM base
WORKDIR /src
RUN printf 'package main\n\nimport "fmt"\n\n//go:generate stringer -type=Color\ntype Color int\n\nconst (\n\tRed Color = iota\n\tGreen\n)\n\nfunc main() { fmt.Println(Green) }\n' > main.go \
 && go mod init example.org/color && go generate && CGO_ENABLED=0 go build -trimpath -buildvcs=false -o /usr/local/bin/color . \
 && go test -coverprofile=/opt/cover.out ./... ; rm -rf /root/.cache /tmp/go-build*
