# rule: general/one-sided system/temporary-files general/leftover general/random general/temporary-path
# path: /var/tmp/import-*.csv
FROM base
RUN perl -MFile::Temp=tempfile -e ' \
      my ($out, $path) = tempfile("import-XXXXXXXX", DIR => "/var/tmp", SUFFIX => ".csv", UNLINK => 0); \
      print $out "id;name\n1;first\n2;second\n"; \
      close $out; \
      system("grep", "-c", "second", $path) == 0 or die;'
