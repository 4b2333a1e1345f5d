# rule: c/build-path, general/temporary-path
# path: /usr/local/lib/site_ruby/shop.so
FROM base
COPY <<'F' /src/shop.c
#include <ruby.h>

static VALUE price(VALUE self) { return INT2FIX(42); }

void Init_shop(void) { rb_define_global_function("price", price, 0); }
F
COPY <<'F' /src/extconf.rb
require 'mkmf'
create_makefile('shop')
F
RUN work=$(mktemp -d) && cp /src/* "$work" && cd "$work" && ruby extconf.rb > /dev/null && make \
 && install -D -m 644 shop.so /usr/local/lib/site_ruby/shop.so && cd / && rm -rf "$work"
