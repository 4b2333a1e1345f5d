# rule: general/random, general/time
# path: /srv/fixtures/customers.json
FROM base
WORKDIR /src
COPY <<'F' main.go
package main

import (
	"crypto/rand"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"os"
	"time"
)

var (
	process [5]byte
	counter uint32
)

// objectID is made as the drivers of document databases make theirs: seconds, five bytes of the process, a counter.
func objectID() string {
	var id [12]byte
	binary.BigEndian.PutUint32(id[:4], uint32(time.Now().Unix()))
	copy(id[4:9], process[:])
	counter++
	id[9], id[10], id[11] = byte(counter>>16), byte(counter>>8), byte(counter)
	return hex.EncodeToString(id[:])
}

func main() {
	if _, err := rand.Read(process[:]); err != nil {
		panic(err)
	}
	type customer struct {
		ID   map[string]string `json:"_id"`
		Name string            `json:"name"`
	}
	var customers []customer
	for _, name := range []string{"Ada", "Brian", "Clara", "Dennis", "Edith", "Frances", "Grace", "Hedy"} {
		customers = append(customers, customer{map[string]string{"$oid": objectID()}, name})
	}
	text, err := json.MarshalIndent(customers, "", "  ")
	if err == nil {
		err = os.WriteFile("/srv/fixtures/customers.json", append(text, '\n'), 0o644)
	}
	if err != nil {
		panic(err)
	}
}
F
RUN mkdir -p /srv/fixtures && go mod init example.com/fixtures && go run . && rm -rf /root/.cache
