# rule: format/tar-times, format/compressed, general/time
# also: format/gzip-header
# path: /srv/dist/meter-2.1.tar.gz
FROM base
WORKDIR /src
COPY <<'AC' configure.ac
AC_INIT([meter], [2.1])
AM_INIT_AUTOMAKE([foreign])
AC_PROG_CC
AC_CONFIG_FILES([Makefile])
AC_OUTPUT
AC
COPY <<'AM' Makefile.am
bin_PROGRAMS = meter
meter_SOURCES = meter.c
AM
COPY <<'C' meter.c
int main(void) { return 0; }
C
RUN autoreconf --install > /dev/null 2>&1 && ./configure --quiet && make --silent dist && mkdir -p /srv/dist && mv meter-2.1.tar.gz /srv/dist/ \
 && rm -rf autom4te.cache config.log config.status Makefile Makefile.in configure~ .deps aclocal.m4
