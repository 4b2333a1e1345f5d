# rule: general/time, general/one-sided, general/number, general/leftover
# path: /var/log/migrate/migrate.*
FROM base
WORKDIR /src
COPY <<'GO' main.go
package main

import (
	"fmt"
	"os"
	"path/filepath"
	"time"
)

// One file a severity, named like glog does.
func open(dir, severity string) *os.File {
	now := time.Now().UTC()
	host, _ := os.Hostname()
	name := fmt.Sprintf("%s.%s.root.log.%s.%s.%d", "migrate", host, severity, now.Format("20060102-150405"), os.Getpid())
	f, err := os.Create(filepath.Join(dir, name))
	if err != nil {
		panic(err)
	}
	fmt.Fprintf(f, "Log file created at: %s\n", now.Format("2006/01/02 15:04:05"))
	fmt.Fprintf(f, "Log line format: [IWEF]mmdd hh:mm:ss.uuuuuu threadid file:line] msg\n")
	return f
}

func main() {
	info := open(os.Args[1], "INFO")
	defer info.Close()
	for i, table := range []string{"accounts", "orders", "invoices"} {
		fmt.Fprintf(info, "I%s %7d main.go:%d] created table %s\n", time.Now().UTC().Format("0102 15:04:05.000000"), os.Getpid(), 40+i, table)
	}
}
GO
RUN mkdir -p /var/log/migrate && go mod init example.org/migrate && CGO_ENABLED=0 go build -o migrate . \
 && ./migrate /var/log/migrate && rm -rf /src/* /root/.cache
