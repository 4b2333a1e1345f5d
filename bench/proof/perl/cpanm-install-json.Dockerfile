# rule: perl/packlist, general/order
# path: /usr/local/share/perl/*/*/.meta/*/install.json
FROM base
COPY <<'P' /tmp/Acme-Ledger-1.02/Makefile.PL
use ExtUtils::MakeMaker;
WriteMakefile(NAME => 'Acme::Ledger', VERSION => '1.02', AUTHOR => 'Ops', ABSTRACT => 'ledger');
P
COPY <<'P' /tmp/make-mirror.sh
set -e
cd /tmp/Acme-Ledger-1.02
for name in Ledger Ledger/Entry Ledger/Book Ledger/Export; do
  mkdir -p lib/Acme/$(dirname $name)
  printf 'package Acme::%s;\nour $VERSION = "1.02";\n1;\n' "$(echo $name | sed 's,/,::,')" > lib/Acme/$name.pm
done
mkdir -p /tmp/cpan/authors/id/A/AC/ACME /tmp/cpan/modules
tar -C /tmp -czf /tmp/cpan/authors/id/A/AC/ACME/Acme-Ledger-1.02.tar.gz Acme-Ledger-1.02
printf 'File: 02packages.details.txt\nLine-Count: 1\n\nAcme::Ledger 1.02 A/AC/ACME/Acme-Ledger-1.02.tar.gz\n' | gzip -n > /tmp/cpan/modules/02packages.details.txt.gz
P
# guilty
RUN sh /tmp/make-mirror.sh && PERL_MM_OPT='NO_PERLLOCAL=1' cpanm --notest --mirror file:///tmp/cpan --mirror-only Acme::Ledger && rm -rf /tmp/* /root/.cpanm
