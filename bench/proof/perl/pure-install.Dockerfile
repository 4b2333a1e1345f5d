# identical: a module that is installed without its notes
FROM base
WORKDIR /src
RUN mkdir lib && printf 'package Shop;\nour $VERSION = "1";\n1;\n=head1 NAME\n\nShop - a shop\n\n=cut\n' > lib/Shop.pm && printf 'use ExtUtils::MakeMaker;\nWriteMakefile(NAME => "Shop", VERSION_FROM => "lib/Shop.pm", NO_PERLLOCAL => 1, NO_PACKLIST => 1);\n' > Makefile.PL && perl Makefile.PL && make && make install
