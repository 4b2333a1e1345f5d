# rule: general/time
# path: /srv/www/maintenance.ics
FROM base
WORKDIR /src
COPY <<'GO' main.go
package main

import (
	"fmt"
	"os"
	"time"
)

var windows = []struct{ day, title string }{
	{"20300105", "Database failover drill"},
	{"20300209", "Network maintenance"},
	{"20300309", "Storage firmware"},
}

func main() {
	stamp := time.Now().UTC().Format("20060102T150405Z")
	out, err := os.Create(os.Args[1])
	if err != nil {
		panic(err)
	}
	defer out.Close()
	fmt.Fprint(out, "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//acme//maintenance//EN\r\n")
	for i, w := range windows {
		fmt.Fprintf(out, "BEGIN:VEVENT\r\nUID:window-%d@acme.example\r\nDTSTAMP:%s\r\n", i+1, stamp)
		fmt.Fprintf(out, "DTSTART;VALUE=DATE:%s\r\nSUMMARY:%s\r\nEND:VEVENT\r\n", w.day, w.title)
	}
	fmt.Fprint(out, "END:VCALENDAR\r\n")
}
GO
RUN mkdir -p /srv/www && CGO_ENABLED=0 go run main.go /srv/www/maintenance.ics && rm -rf /root/.cache
