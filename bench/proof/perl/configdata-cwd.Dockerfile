# rule: general/temporary-path, general/random
# path: /usr/local/share/perl/*/Report/Paths.pm
FROM base
COPY <<'P' /src/Makefile.PL
use ExtUtils::MakeMaker;
WriteMakefile(NAME => 'Report', VERSION => '2.4', PM => { 'Paths.pm' => '$(INST_LIB)/Report/Paths.pm' }, PL_FILES => { 'Paths.PL' => 'Paths.pm' }, MAN3PODS => {}, NO_PACKLIST => 1, NO_PERLLOCAL => 1);
P
COPY <<'P' /src/Paths.PL
use strict;
use warnings;
use Cwd 'getcwd';
open my $out, '>', $ARGV[0] or die $!;
printf $out "package Report::Paths;\nour \$SHARE = '%s/share';\nour \$TEMPLATES = '%s/share/templates';\n1;\n", getcwd(), getcwd();
close $out;
P
# guilty
RUN build=$(mktemp -d) && cp -r /src/. "$build" && cd "$build" && perl Makefile.PL && make && make pure_install && cd / && rm -rf "$build"
