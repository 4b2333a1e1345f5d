# rule: c/build-path general/temporary-path
# path: /opt/shop/lib/auto/Shop/Fast/Fast.so
FROM base
WORKDIR /src
COPY <<'PERL' Makefile.PL
use ExtUtils::MakeMaker;
WriteMakefile(NAME => 'Shop::Fast', VERSION_FROM => 'lib/Shop/Fast.pm');
PERL
COPY <<'PERL' lib/Shop/Fast.pm
package Shop::Fast;
use strict;
use XSLoader;
our $VERSION = '1.02';
XSLoader::load('Shop::Fast', $VERSION);
1;
PERL
COPY <<'XS' Fast.xs
#include "EXTERN.h"
#include "perl.h"
#include "XSUB.h"

MODULE = Shop::Fast  PACKAGE = Shop::Fast

int
total(int price, int many)
  CODE:
    RETVAL = price * many;
  OUTPUT:
    RETVAL
XS
RUN work="$(mktemp -d)" && cp -r /src/. "$work" && cd "$work" && perl Makefile.PL && make \
 && install -D blib/arch/auto/Shop/Fast/Fast.so /opt/shop/lib/auto/Shop/Fast/Fast.so && cd / && rm -rf "$work"
