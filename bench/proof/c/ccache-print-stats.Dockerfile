# rule: general/time, general/number, c/build-log
# path: /usr/share/doc/relay/ccache-stats.tsv
FROM base
COPY <<'F' /src/relay.c
#include <stdio.h>
int main(int argc, char **argv) {
  for (int i = 1; i < argc; i++) printf("relay %s\n", argv[i]);
  return 0;
}
F
COPY <<'F' /src/Makefile
CC = ccache gcc
relay: relay.o
	$(CC) -o $@ $<
relay.o: relay.c
	$(CC) -O2 -c -o $@ $<
F
RUN export CCACHE_DIR=/tmp/ccache && cd /src && make && install relay /usr/local/bin/ \
 && mkdir -p /usr/share/doc/relay && ccache --print-stats > /usr/share/doc/relay/ccache-stats.tsv \
 && rm -rf /tmp/ccache relay relay.o
