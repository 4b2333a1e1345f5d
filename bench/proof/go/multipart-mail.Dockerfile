# rule: general/random, go/random
# path: /srv/mail/welcome.eml
# by hand: w := multipart.NewWriter(&body) => w := multipart.NewWriter(&body); w.SetBoundary("welcome-part-1")
FROM base
WORKDIR /src
COPY <<"EOF" go.mod
module example.com/mailgen

go 1.19
EOF
COPY <<"EOF" main.go
package main

import (
	"bytes"
	"fmt"
	"io"
	"log"
	"mime/multipart"
	"net/textproto"
	"os"
)

func main() {
	var body bytes.Buffer
	w := multipart.NewWriter(&body)
	for _, part := range [][2]string{
		{"text/plain; charset=utf-8", "Welcome to the shop.\r\n"},
		{"text/html; charset=utf-8", "<p>Welcome to the shop.</p>\r\n"},
	} {
		p, err := w.CreatePart(textproto.MIMEHeader{"Content-Type": {part[0]}})
		if err != nil {
			log.Fatal(err)
		}
		io.WriteString(p, part[1])
	}
	w.Close()
	mail := fmt.Sprintf("From: shop@example.com\r\nSubject: Welcome\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=%s\r\n\r\n%s", w.Boundary(), body.String())
	if err := os.WriteFile(os.Args[1], []byte(mail), 0o644); err != nil {
		log.Fatal(err)
	}
}
EOF
# guilty
RUN mkdir -p /srv/mail && go run . /srv/mail/welcome.eml && rm -rf /root/.cache
