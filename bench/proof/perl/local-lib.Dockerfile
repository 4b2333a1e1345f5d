# rule: perl/packlist
# path: /opt/perl/**
FROM base
WORKDIR /src
RUN mkdir lib && printf 'package Shop;\nour $VERSION = "1";\n1;\n' > lib/Shop.pm && printf 'use ExtUtils::MakeMaker;\nWriteMakefile(NAME => "Shop", VERSION_FROM => "lib/Shop.pm");\n' > Makefile.PL
# guilty
RUN cpanm --notest --local-lib /opt/perl . && rm -rf /root/.cpanm
