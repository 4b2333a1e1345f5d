# rule: general/time
# path: /var/lib/integrity/baseline.json
FROM base AS tool
WORKDIR /src
RUN go mod init example.org/integrity
COPY <<'GO' main.go
// Notes size, mode and time of the last change of all files in a folder, to tell later which were touched.
package main

import (
	"encoding/json"
	"io/fs"
	"log"
	"os"
	"path/filepath"
	"syscall"
)

type entry struct {
	Path    string `json:"path"`
	Mode    uint32 `json:"mode"`
	Size    int64  `json:"size"`
	Changed int64  `json:"changed"`
}

func main() {
	out := json.NewEncoder(os.Stdout)
	err := filepath.WalkDir(os.Args[1], func(path string, found fs.DirEntry, err error) error {
		if err != nil || found.IsDir() {
			return err
		}
		var stat syscall.Stat_t
		if err := syscall.Lstat(path, &stat); err != nil {
			return err
		}
		return out.Encode(entry{path, stat.Mode, stat.Size, stat.Ctim.Nano()})
	})
	if err != nil {
		log.Fatal(err)
	}
}
GO
RUN CGO_ENABLED=0 go build -trimpath -o /integrity .

FROM base
COPY --from=tool /integrity /usr/local/bin/integrity
RUN mkdir -p /etc/shop /var/lib/integrity && echo 'listen: 8080' > /etc/shop/shop.yaml && echo 'deny: all' > /etc/shop/policy.yaml
RUN integrity /etc/shop > /var/lib/integrity/baseline.json
