# identical: objects made at the same time are linked in the order of make's wildcard, which is sorted, and ar writes no times
FROM base
WORKDIR /src
RUN for n in 1 2 3 4 5 6 7 8; do echo "int part$n(int x) { return x * $n; }" > "part$n.c"; done
COPY <<'MAKE' Makefile
OBJECTS := $(patsubst %.c,%.o,$(wildcard *.c))
CFLAGS = -O2 -g

libparts.a: $(OBJECTS)
	$(AR) rcs $@ $^
libparts.so: $(OBJECTS:.o=.c)
	$(CC) $(CFLAGS) -fPIC -shared -o $@ $^
MAKE
RUN make -j4 libparts.a libparts.so && install -m 644 libparts.a libparts.so /usr/local/lib && rm -f *.o libparts.*
