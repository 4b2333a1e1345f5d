# rule: general/time
# path: /srv/data/index.gob
FROM base
WORKDIR /srv/data
COPY <<'GO' /usr/src/index.go
package main

import (
	"encoding/gob"
	"os"
	"time"
)

type Index struct {
	Version int
	Created time.Time
	Terms   []string
}

func main() {
	out, err := os.Create("index.gob")
	if err != nil {
		panic(err)
	}
	if err := gob.NewEncoder(out).Encode(Index{3, time.Now().UTC(), []string{"apple", "pear", "plum"}}); err != nil {
		panic(err)
	}
}
GO
RUN go run /usr/src/index.go && rm -rf /root/.cache
