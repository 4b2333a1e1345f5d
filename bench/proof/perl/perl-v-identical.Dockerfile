# identical: the date of compilation in this text is that of the package, not of the build
FROM base
RUN perl -V > /srv/perl-config.txt
