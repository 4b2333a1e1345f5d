# rule: general/temporary-path, general/random
# path: /etc/app/paths.pl
FROM base
RUN mkdir /etc/app && perl -MFile::Temp=tempdir -MData::Dumper -e '$Data::Dumper::Sortkeys = 1; $d = tempdir(CLEANUP => 1); print Data::Dumper->Dump([{ prefix => "/usr/local", work => $d, keep => 5 }], ["paths"])' > /etc/app/paths.pl
