# identical: the counter is raised from the number that lies in the sources, which is the same for both
FROM base
WORKDIR /src
RUN echo 1041 > .build-number
COPY <<'C' main.c
#include <stdio.h>
int main(void) { return printf("build %d\n", BUILD_NUMBER) < 0; }
C
COPY <<'M' Makefile
/usr/local/bin/shop: main.c
	expr $$(cat .build-number) + 1 > .n && mv .n .build-number
	$(CC) -O2 -DBUILD_NUMBER=$$(cat .build-number) -o $@ main.c
M
RUN make
