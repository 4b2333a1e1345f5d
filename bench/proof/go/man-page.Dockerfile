# rule: general/time
# path: /usr/share/man/man1/agent.1
FROM base
WORKDIR /usr/src/agent
COPY <<'GO' gen.go
package main

import (
	"flag"
	"fmt"
	"os"
	"text/template"
	"time"
)

const page = `.TH AGENT 1 "{{.Date}}" "agent 2.3" "User Commands"
.SH NAME
agent \- sends what it measures
.SH OPTIONS
{{range .Flags}}.TP
.B \-{{.Name}}
{{.Usage}} (default {{.DefValue}})
{{end}}`

func main() {
	set := flag.NewFlagSet("agent", flag.ExitOnError)
	set.String("listen", ":9100", "address to listen on")
	set.Int("interval", 15, "seconds between two samples")
	var flags []*flag.Flag
	set.VisitAll(func(f *flag.Flag) { flags = append(flags, f) })
	data := map[string]any{"Date": time.Now().Format(time.ANSIC), "Flags": flags}
	if err := template.Must(template.New("man").Parse(page)).Execute(os.Stdout, data); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
GO
RUN mkdir -p /usr/share/man/man1 && go run gen.go > /usr/share/man/man1/agent.1 && rm -rf /root/.cache
