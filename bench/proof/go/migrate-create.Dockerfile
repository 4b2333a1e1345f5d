# rule: general/time, general/one-sided
# path: /app/migrations/*
# by hand: time.Now() => time.Unix(1577836800, 0)
FROM base
WORKDIR /src
COPY <<'F' main.go
package main

import (
	"fmt"
	"os"
	"path/filepath"
	"time"
)

func main() {
	version := time.Now().UTC().Format("20060102150405")
	texts := map[string]string{
		"up":   "CREATE TABLE orders (id BIGINT PRIMARY KEY, customer TEXT NOT NULL);\n",
		"down": "DROP TABLE orders;\n",
	}
	for direction, text := range texts {
		name := fmt.Sprintf("%s_%s.%s.sql", version, os.Args[1], direction)
		if err := os.WriteFile(filepath.Join("/app/migrations", name), []byte(text), 0o644); err != nil {
			panic(err)
		}
	}
}
F
RUN mkdir -p /app/migrations && go mod init example.com/migrate && go run . create_orders && rm -rf /root/.cache
