# rule: c/compile-time
# path: /**/Shop.so
FROM base
WORKDIR /src
COPY <<F Shop.xs
#include "EXTERN.h"
#include "perl.h"
#include "XSUB.h"
MODULE = Shop  PACKAGE = Shop
const char *
built()
  CODE:
    RETVAL = __DATE__ " " __TIME__;
  OUTPUT:
    RETVAL
F
RUN printf 'package Shop;\nour $VERSION = "1";\nrequire XSLoader; XSLoader::load("Shop", $VERSION);\n1;\n' > Shop.pm && printf 'use ExtUtils::MakeMaker;\nWriteMakefile(NAME => "Shop", VERSION_FROM => "Shop.pm");\n' > Makefile.PL
# guilty
RUN perl Makefile.PL && make && make pure_install && make distclean
