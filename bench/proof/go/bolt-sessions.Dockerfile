# rule: general/random, database/key-value
# path: /var/lib/app/app.db
FROM base
WORKDIR /src
ENV GOPROXY=file:///opt/goproxy GOSUMDB=off GOFLAGS=-mod=mod
COPY <<'MOD' go.mod
module example.com/app

go 1.19

require (
	github.com/google/uuid v1.3.0
	go.etcd.io/bbolt v1.3.8
)
MOD
COPY <<'GO' main.go
package main

import (
	"github.com/google/uuid"
	"go.etcd.io/bbolt"
)

// The first start makes the account of the administrator and gives it an id.
func main() {
	db, err := bbolt.Open("/var/lib/app/app.db", 0o600, nil)
	if err != nil {
		panic(err)
	}
	defer db.Close()
	err = db.Update(func(tx *bbolt.Tx) error {
		users, err := tx.CreateBucketIfNotExists([]byte("users"))
		if err != nil {
			return err
		}
		return users.Put([]byte("admin"), []byte(`{"id": "`+uuid.NewString()+`", "role": "owner"}`))
	})
	if err != nil {
		panic(err)
	}
}
GO
RUN mkdir -p /var/lib/app && CGO_ENABLED=0 go run . && rm -rf /root/.cache /root/go
