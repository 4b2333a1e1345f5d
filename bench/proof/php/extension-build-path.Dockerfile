# rule: c/build-path, general/temporary-path, general/random
# path: /usr/lib/php/*/greet.so
FROM base
COPY <<'M4' /srv/greet/config.m4
PHP_ARG_ENABLE([greet], [whether to enable greet], [AS_HELP_STRING([--enable-greet], [Enable greet])], [yes])
if test "$PHP_GREET" != "no"; then
  PHP_NEW_EXTENSION(greet, greet.c, $ext_shared)
fi
M4
COPY <<'C' /srv/greet/greet.c
#include "php.h"

ZEND_BEGIN_ARG_INFO(arginfo_greet, 0)
ZEND_END_ARG_INFO()

PHP_FUNCTION(greet) {
  ZEND_PARSE_PARAMETERS_NONE();
  RETURN_STRING("hello");
}

static const zend_function_entry functions[] = {PHP_FE(greet, arginfo_greet) PHP_FE_END};

zend_module_entry greet_module_entry = {
  STANDARD_MODULE_HEADER, "greet", functions, NULL, NULL, NULL, NULL, NULL, "1.0", STANDARD_MODULE_PROPERTIES};

ZEND_GET_MODULE(greet)
C
RUN work=$(mktemp -d) && cp /srv/greet/* "$work" && cd "$work" && phpize > /dev/null && ./configure --quiet > /dev/null \
 && make --quiet > /dev/null && cp modules/greet.so "$(php-config --extension-dir)/" && cd / && rm -rf "$work"
