# identical: the folder has a random name, but ld is called within it, names the symbols after the bare file names and notes no path or time
FROM base
WORKDIR /src
COPY <<'T' page.html
<!doctype html><title>shop</title><h1>Welcome</h1>
T
COPY <<'C' main.c
#include <stdio.h>

extern const char _binary_page_html_start[], _binary_page_html_end[];

int main(void) {
  return fwrite(_binary_page_html_start, 1, _binary_page_html_end - _binary_page_html_start, stdout) == 0;
}
C
RUN work=$(mktemp -d) && cp page.html main.c "$work" && cd "$work" \
 && ld -r -z noexecstack -b binary -o page.o page.html && gcc -O2 -c main.c && gcc -o /usr/local/bin/shop-page main.o page.o \
 && mkdir -p /usr/local/lib/shop && ar rcsD /usr/local/lib/shop/libpage.a page.o main.o && cd / && rm -rf "$work"
