# identical: workers that sleep a random while write files of their own, which are put together in a fixed order
FROM base
COPY <<'F' /usr/local/bin/render-all
#!/usr/bin/perl
use strict;
use warnings;
use File::Temp qw(tempdir);
use Time::HiRes qw(usleep);

my @pages = map { sprintf 'page-%02d', $_ } 1 .. 8;
my $scratch = tempdir(CLEANUP => 1);
my @workers;
for my $page (@pages) {
    my $pid = fork;
    die $! unless defined $pid;
    if (!$pid) {
        srand($$ ^ time);
        usleep rand 50_000;
        open my $out, '>', "$scratch/$page" or die $!;
        print $out "<section id=\"$page\"><h2>\u$page</h2></section>\n";
        close $out or die $!;
        require POSIX;
        POSIX::_exit(0);
    }
    push @workers, $pid;
}
for my $pid (@workers) { waitpid $pid, 0; die "worker failed" if $? }

open my $book, '>', '/srv/book.html' or die $!;
for my $page (@pages) {
    open my $in, '<', "$scratch/$page" or die $!;
    print $book $_ while <$in>;
}
close $book or die $!;
F
RUN perl /usr/local/bin/render-all
