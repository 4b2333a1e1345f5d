# rule: format/tar-times
# also: format/gzip-header general/time
# path: /srv/app/plugins.tgz
FROM base
WORKDIR /srv/app
RUN mkdir plugins && echo a > plugins/a.pl && echo b > plugins/b.pl && perl -MArchive::Tar -e 'Archive::Tar->create_archive("plugins.tgz", COMPRESS_GZIP, glob "plugins/*")' && rm -r plugins
