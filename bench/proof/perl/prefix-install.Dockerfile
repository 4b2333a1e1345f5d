# rule: perl/packlist, general/time
# path: /opt/tools/**/perllocal.pod
FROM base
WORKDIR /src/Acme-Tool
COPY <<'F' Makefile.PL
use ExtUtils::MakeMaker;
WriteMakefile(NAME => 'Acme::Tool', VERSION => '0.02');
F
COPY <<'F' lib/Acme/Tool.pm
package Acme::Tool; our $VERSION = '0.02'; 1;
F
RUN perl Makefile.PL PREFIX=/opt/tools && make && make test && make install && cd / && rm -rf /src
