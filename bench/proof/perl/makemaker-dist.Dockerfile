# rule: format/tar-times format/gzip-header format/compressed
# path: /srv/dist/My-Counter-0.03.tar.gz
# also: format/tar-times format/gzip-header format/compressed general/time general/order
FROM base
RUN <<'EOF'
set -e
mkdir -p /tmp/counter/lib/My /srv/dist
cd /tmp/counter
printf 'package My::Counter;\nour $VERSION = "0.03";\nsub next_one { $_[0] + 1 }\n1;\n' > lib/My/Counter.pm
printf 'use ExtUtils::MakeMaker;\nWriteMakefile(NAME => "My::Counter", VERSION_FROM => "lib/My/Counter.pm");\n' > Makefile.PL
printf 'MANIFEST\nMakefile.PL\nlib/My/Counter.pm\n' > MANIFEST
perl Makefile.PL
make dist
mv My-Counter-0.03.tar.gz /srv/dist/
cd /
rm -rf /tmp/counter
EOF
