# identical: libtool and config.status note options, tools and the folder of the build, which are the same, and no time
FROM base AS build
WORKDIR /src
COPY <<'F' configure.ac
AC_INIT([ring], [1.0])
AC_CONFIG_AUX_DIR([build-aux])
AC_CONFIG_MACRO_DIRS([m4])
AM_INIT_AUTOMAKE([foreign])
AC_PROG_CC
AM_PROG_AR
LT_INIT
AC_CONFIG_FILES([Makefile])
AC_OUTPUT
F
COPY <<'F' Makefile.am
ACLOCAL_AMFLAGS = -I m4
lib_LTLIBRARIES = libring.la
libring_la_SOURCES = ring.c
F
COPY <<'F' ring.c
unsigned ring_next(unsigned at, unsigned size) { return at + 1 == size ? 0 : at + 1; }
F
RUN mkdir m4 && autoreconf --install && ./configure

FROM base
COPY --from=build /src/libtool /src/config.status /usr/local/share/ring/build/
