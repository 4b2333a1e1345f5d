# rule: general/time, general/number, general/leftover
# path: /srv/images/joblog.tsv
# also: general/time, general/number
FROM base
WORKDIR /srv/images
COPY <<'F' /usr/local/bin/run-jobs
#!/usr/bin/perl
# Runs each line of its input and keeps a log of the jobs, as "parallel --joblog" does.
use strict;
use warnings;
use Time::HiRes qw(time);

open my $log, '>', shift or die $!;
print $log join("\t", qw(Seq Host Starttime JobRuntime Send Receive Exitval Signal Command)), "\n";
my $sequence = 0;
while (my $command = <STDIN>) {
    chomp $command;
    my $start = time;
    my $output = qx($command);
    printf $log "%d\t:\t%.3f\t%10.3f\t0\t%d\t%d\t%d\t%s\n",
        ++$sequence, $start, time - $start, length $output, $? >> 8, $? & 127, $command;
}
close $log or die $!;
F
RUN for name in hero logo team; do echo "printf %s $name | tr a-z A-Z > $name.txt"; done | perl /usr/local/bin/run-jobs joblog.tsv
