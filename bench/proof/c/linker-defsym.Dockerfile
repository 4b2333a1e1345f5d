# rule: c/compile-time, general/time, general/number
# path: /usr/local/bin/app
FROM base
WORKDIR /src
COPY <<'F' app.c
#include <stdio.h>

extern char build_stamp[];

int main(void) {
	printf("app of %lu\n", (unsigned long)build_stamp);
	return 0;
}
F
RUN gcc -O2 -fno-pie -no-pie -Wl,--defsym=build_stamp=$(date +%s) -o /usr/local/bin/app app.c
