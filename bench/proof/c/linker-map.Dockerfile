# rule: general/temporary-path, c/build-log, general/random
# path: /usr/share/doc/app/app.map
# by hand: gcc -O2 => gcc -save-temps=cwd -O2
FROM base
WORKDIR /src
COPY <<'F' app.c
#include <stdio.h>

static int port = 8080;

int main(void) {
	printf("listening on %d\n", port);
	return 0;
}
F
RUN mkdir -p /usr/share/doc/app && gcc -O2 -Wl,-Map=/usr/share/doc/app/app.map -o /usr/local/bin/app app.c
