# rule: general/number, general/time
# path: /var/log/warm/gc.log
FROM base
WORKDIR /src
COPY <<'F' main.go
package main

import "fmt"

func main() {
	index := map[int][]byte{}
	for i := 0; i < 400000; i++ {
		index[i%5000] = make([]byte, 512)
	}
	fmt.Println(len(index), "pages are warm")
}
F
RUN go mod init example.com/warm && go build -o /usr/local/bin/warm . && rm -rf /root/.cache
RUN mkdir -p /var/log/warm && GODEBUG=gctrace=1 warm 2> /var/log/warm/gc.log
