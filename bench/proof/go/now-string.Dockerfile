# rule: general/time
# also: general/number
# path: /srv/shop/index.meta
FROM base
WORKDIR /src
COPY <<'F' main.go
package main

import (
	"fmt"
	"os"
	"time"
)

func main() {
	file, err := os.Create("/srv/shop/index.meta")
	if err != nil {
		panic(err)
	}
	defer file.Close()
	fmt.Fprintln(file, "entries:", 1204)
	fmt.Fprintln(file, "indexed:", time.Now())
}
F
RUN mkdir -p /srv/shop && go run main.go && rm -rf /root/.cache
