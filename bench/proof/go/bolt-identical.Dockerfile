# identical: a key-value file that one program fills in one order
FROM base
ENV GOPROXY=file:///opt/goproxy GOSUMDB=off GOFLAGS=-mod=mod
WORKDIR /src
COPY <<'F' main.go
package main

import (
	"log"

	"go.etcd.io/bbolt"
)

func main() {
	db, err := bbolt.Open("/srv/shop/shop.db", 0o600, nil)
	if err != nil {
		log.Fatal(err)
	}
	defer db.Close()
	for _, bucket := range []string{"articles", "prices"} {
		err := db.Update(func(tx *bbolt.Tx) error {
			b, err := tx.CreateBucketIfNotExists([]byte(bucket))
			if err != nil {
				return err
			}
			return b.Put([]byte("tea"), []byte("3.20"))
		})
		if err != nil {
			log.Fatal(err)
		}
	}
}
F
RUN mkdir -p /srv/shop && go mod init example.com/fill && go mod edit -require=go.etcd.io/bbolt@v1.3.8 && go run . \
 && rm -rf /root/.cache /root/go /src
