# rule: c/compile-time, general/time
# path: /usr/lib/php/*/shopinfo.so
FROM base
WORKDIR /usr/src/shopinfo
COPY <<'F' config.m4
PHP_ARG_ENABLE([shopinfo], [whether to enable shopinfo], [AS_HELP_STRING([--enable-shopinfo], [Enable shopinfo])], [yes])
PHP_NEW_EXTENSION(shopinfo, shopinfo.c, $ext_shared)
F
COPY <<'C' shopinfo.c
#include "php.h"
#include "ext/standard/info.h"

static PHP_MINFO_FUNCTION(shopinfo)
{
	php_info_print_table_start();
	php_info_print_table_row(2, "Version", "1.2.0");
	php_info_print_table_row(2, "Build date", __DATE__ " " __TIME__);
	php_info_print_table_end();
}

zend_module_entry shopinfo_module_entry = {
	STANDARD_MODULE_HEADER, "shopinfo", NULL, NULL, NULL, NULL, NULL, PHP_MINFO(shopinfo), "1.2.0", STANDARD_MODULE_PROPERTIES
};

ZEND_GET_MODULE(shopinfo)
C
RUN phpize > /dev/null && ./configure --quiet > /dev/null && make -s && make -s install \
 && cd / && rm -rf /usr/src/shopinfo
