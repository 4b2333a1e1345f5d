# identical: mkmf keeps what it compiled, and no times; the compiled library has none either
FROM base
WORKDIR /app/ext
RUN printf '#include <ruby.h>\nvoid Init_fast(void) { rb_define_module("Fast"); }\n' > fast.c && printf 'require "mkmf"\nhave_header("stdio.h")\ncreate_makefile("fast")\n' > extconf.rb
RUN ruby extconf.rb > /dev/null && make -s > /dev/null
