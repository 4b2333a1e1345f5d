# identical: what ExtUtils::MakeMaker writes holds no times
FROM base
WORKDIR /app
RUN mkdir lib && printf 'package Shop;\nour $VERSION = "1.0";\n1;\n' > lib/Shop.pm && printf 'use ExtUtils::MakeMaker;\nWriteMakefile(NAME => "Shop", VERSION_FROM => "lib/Shop.pm");\n' > Makefile.PL
RUN perl Makefile.PL > /dev/null && make > /dev/null
