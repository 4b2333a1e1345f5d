# rule: general/order, general/random
# path: /usr/share/shop/feed.txt
FROM base
WORKDIR /src
COPY <<'GO' feed.go
package main

import "fmt"

func source(name string, count int) chan string {
	lines := make(chan string, count)
	for number := 1; number <= count; number++ {
		lines <- fmt.Sprintf("%s item %d", name, number)
	}
	return lines
}

func main() {
	const count = 12
	books, music, games := source("books", count), source("music", count), source("games", count)
	for done := 0; done < 3*count; done++ {
		select {
		case line := <-books:
			fmt.Println(line)
		case line := <-music:
			fmt.Println(line)
		case line := <-games:
			fmt.Println(line)
		}
	}
}
GO
RUN mkdir -p /usr/share/shop && GOCACHE=/tmp/go-cache go run feed.go > /usr/share/shop/feed.txt && rm -rf /tmp/go-cache
