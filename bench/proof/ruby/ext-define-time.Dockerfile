# rule: c/compile-time, general/time
# path: /app/lib/fastsum.so
FROM base
WORKDIR /app/ext
COPY <<'R' extconf.rb
require "mkmf"
$defs << %q(-DBUILD_DATE='"%s"') % Time.now.utc.strftime("%Y-%m-%dT%H:%M:%SZ")
create_makefile "fastsum"
R
COPY <<'C' fastsum.c
#include <ruby.h>
static VALUE fs_sum(VALUE self, VALUE list) {
  long sum = 0;
  for (long i = 0; i < RARRAY_LEN(list); i++) sum += NUM2LONG(rb_ary_entry(list, i));
  return LONG2NUM(sum);
}
void Init_fastsum(void) {
  VALUE m = rb_define_module("FastSum");
  rb_define_const(m, "BUILD_DATE", rb_str_new_cstr(BUILD_DATE));
  rb_define_module_function(m, "sum", fs_sum, 1);
}
C
RUN ruby extconf.rb && make && install -D -m 755 fastsum.so /app/lib/fastsum.so && make distclean && rm -f mkmf.log Makefile
