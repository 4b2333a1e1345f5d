# rule: general/time
# path: /src/build/.built
FROM base
WORKDIR /src
COPY <<'C' main.c
int main(void) { return 0; }
C
COPY <<'M' Makefile
build/.built: build/shop
	date > $@
build/shop: main.c
	mkdir -p build
	$(CC) -O2 -o $@ main.c
M
RUN make && install build/shop /usr/local/bin/
