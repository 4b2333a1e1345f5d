# rule: general/time
# path: /srv/www/.files
FROM base
COPY <<'EOF' /usr/local/bin/list-files
#!/usr/bin/perl
# What the uploader compares to see which files have changed.
use strict;
use warnings;
use File::Find;

my ($root) = @ARGV;
my @files;
find({ no_chdir => 1, wanted => sub { push @files, $_ if -f } }, $root);
for my $file (sort @files) {
    my ($size, $mtime) = (stat $file)[7, 9];
    print join("\t", substr($file, length $root), $size, $mtime), "\n";
}
EOF
RUN mkdir -p /srv/www/css && echo '<h1>shop</h1>' > /srv/www/index.html && echo 'h1 { color: red }' > /srv/www/css/site.css \
 && perl /usr/local/bin/list-files /srv/www > /tmp/list && mv /tmp/list /srv/www/.files
