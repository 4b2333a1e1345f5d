# rule: general/time
# path: /var/log/shop/migrate.log
FROM base
WORKDIR /src
COPY <<'GO' migrate.go
package main

import (
	"log"
	"os"
)

func main() {
	file, err := os.Create("/var/log/shop/migrate.log")
	if err != nil {
		log.Fatal(err)
	}
	defer file.Close()
	log.SetOutput(file)
	for _, step := range []string{"0001_customers", "0002_orders", "0003_index"} {
		log.Printf("applied %s", step)
	}
}
GO
RUN mkdir -p /var/log/shop && GOCACHE=/tmp/go-cache go run migrate.go && rm -rf /tmp/go-cache
