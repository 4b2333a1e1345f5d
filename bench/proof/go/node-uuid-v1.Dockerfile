# rule: general/time, general/random
# also: general/number general/host-name
# path: /etc/edge/node.json
FROM base
WORKDIR /src
COPY <<'GO' main.go
package main

import (
	"encoding/json"
	"os"

	"github.com/google/uuid"
)

func main() {
	text, _ := json.MarshalIndent(map[string]any{
		"node":  uuid.Must(uuid.NewUUID()).String(),
		"role":  "edge",
		"ports": []int{80, 443},
	}, "", "  ")
	if err := os.WriteFile("/etc/edge/node.json", append(text, '\n'), 0o644); err != nil {
		panic(err)
	}
}
GO
RUN export GOPROXY=file:///opt/goproxy GOSUMDB=off GOFLAGS=-modcacherw CGO_ENABLED=0 \
 && go mod init example.com/edge && go get github.com/google/uuid@v1.3.0 \
 && mkdir -p /etc/edge && go run . && rm -rf /root/go /root/.cache /root/.config
