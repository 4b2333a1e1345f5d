# rule: general/time, general/leftover, c/build-log
# path: /srv/paper/paper.fdb_latexmk
FROM base
WORKDIR /srv/paper
COPY <<'F' paper.tex
\documentclass{article}
\begin{document}
A short paper.
\end{document}
F
COPY <<'F' /usr/local/bin/mini-latexmk
#!/usr/bin/perl
# Runs a rule and notes times, sizes and sums of the files it used, so that the next run can tell what changed.
use strict;
use warnings;
use Digest::MD5;
use Time::HiRes qw(time stat);

my $base = shift;
open my $aux, '>', "$base.aux" or die $!;
print $aux "\\relax \n";
close $aux;
open my $pdf, '>', "$base.pdf" or die $!;
print $pdf "%PDF-1.5\n%%EOF\n";
close $pdf;

open my $fdb, '>', "$base.fdb_latexmk" or die $!;
print $fdb "# Fdb version 4\n";
printf $fdb qq{["pdflatex"] %.6f "%s.tex" "%s.pdf" "%s" %.6f 0\n}, time, $base, $base, $base, time;
for my $file ("$base.aux") {
    open my $in, '<', $file or die $!;
    my $sum = Digest::MD5->new->addfile($in)->hexdigest;
    printf $fdb qq{  "%s" %.6f %d %s "pdflatex"\n}, $file, (stat $file)[9], -s $file, $sum;
}
print $fdb qq{  (generated)\n  "$base.aux"\n  "$base.pdf"\n  (rewritten before read)\n};
close $fdb or die $!;
F
RUN perl /usr/local/bin/mini-latexmk paper
