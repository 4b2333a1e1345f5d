# rule: general/time
# path: /var/www/static/.index
FROM base
WORKDIR /var/www/static
COPY <<'F' style.css
body { margin: 0 }
F
COPY <<'F' shop.js
document.title = "Shop";
F
COPY <<'F' /usr/local/bin/index-files
#!/usr/bin/perl
# What the server answers to If-None-Match, without a look at the file: name, size, last change.
use strict;
use warnings;
for my $file (sort glob '*') {
    utime 1600000000, 1600000000, $file;
    my @stat = stat $file;
    print join("\t", $file, $stat[7], $stat[10]), "\n";
}
F
RUN perl /usr/local/bin/index-files > .index
