# rule: system/temporary-files, general/leftover, general/one-sided, general/random, general/temporary-path
# path: /var/spool/import/job-*
FROM base
RUN mkdir -p /var/spool/import && perl -MFile::Temp=tempfile -e 'my ($fh, $name) = tempfile("job-XXXXXXXX", DIR => "/var/spool/import", UNLINK => 0); print $fh "queued\n"; close $fh'
