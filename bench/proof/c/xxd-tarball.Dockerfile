# rule: format/tar-times, format/gzip-header, format/compressed, general/time, c/compile-time
# also: format/gzip-header
# path: /usr/local/bin/meter
FROM base
WORKDIR /src
COPY <<'C' meter.c
#include <stdio.h>
#include "assets.h"
int main(void) { return fwrite(assets_tgz, 1, assets_tgz_len, stdout) == 0; }
C
RUN mkdir assets && printf '<h1>meter</h1>\n' > assets/index.html && printf 'h1 { margin: 0 }\n' > assets/site.css \
 && tar czf assets.tgz assets && xxd -i assets.tgz > assets.h && gcc -O2 -o /usr/local/bin/meter meter.c && rm -rf assets assets.tgz assets.h
