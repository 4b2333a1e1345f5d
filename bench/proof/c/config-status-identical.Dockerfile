# identical: config.status and config.cache hold options and answers, no time; the log, which has times, and the cache of autoconf are removed
FROM base
WORKDIR /src
COPY <<'EOF' configure.ac
AC_INIT([gauge], [1.2])
AC_CONFIG_HEADERS([config.h])
AC_PROG_CC
AC_CHECK_FUNCS([getrandom clock_gettime])
AC_CHECK_SIZEOF([long])
AC_CONFIG_FILES([Makefile])
AC_OUTPUT
EOF
COPY <<'EOF' Makefile.in
all:
	$(CC) @CFLAGS@ -o gauge gauge.c
EOF
RUN autoheader && autoconf && ./configure -q --cache-file=config.cache && rm -rf config.log autom4te.cache
