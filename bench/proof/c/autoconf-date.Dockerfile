# rule: c/compile-time, general/time
# path: /usr/local/bin/four
FROM base
WORKDIR /usr/src/four
COPY <<'AC' configure.ac
AC_INIT([four], [1.0])
AM_INIT_AUTOMAKE([foreign])
AC_PROG_CC
AC_DEFINE_UNQUOTED([CONFIGURE_DATE], ["`date '+%a %b %d %H:%M:%S %Z %Y'`"], [When it was configured])
AC_CONFIG_HEADERS([config.h])
AC_CONFIG_FILES([Makefile])
AC_OUTPUT
AC
COPY <<'AM' Makefile.am
bin_PROGRAMS = four
four_SOURCES = four.c
AM
COPY <<'C' four.c
#include <stdio.h>
#include "config.h"
int main(void) { return puts("configured " CONFIGURE_DATE) < 0; }
C
RUN autoreconf -fi && ./configure --quiet && make -s && make -s install && cd / && rm -rf /usr/src/four
