# rule: c/build-log, php/pecl, general/leftover
# also: general/time general/number general/host-name general/random general/temporary-path general/environment
# path: /usr/src/hello/**
FROM base
WORKDIR /usr/src/hello
COPY <<'F' config.m4
PHP_ARG_ENABLE([hello], [whether to enable hello], [AS_HELP_STRING([--enable-hello], [Enable hello])])
if test "$PHP_HELLO" != "no"; then
  PHP_NEW_EXTENSION(hello, hello.c, $ext_shared)
fi
F
COPY <<'F' hello.c
#include "php.h"
zend_module_entry hello_module_entry = { STANDARD_MODULE_HEADER, "hello", NULL, NULL, NULL, NULL, NULL, NULL, "1.0", STANDARD_MODULE_PROPERTIES };
ZEND_GET_MODULE(hello)
F
RUN phpize > /dev/null && ./configure -q && make -s install > /dev/null
