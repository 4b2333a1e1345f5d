# rule: general/one-sided, general/leftover, general/random, general/temporary-path, system/temporary-files
# path: /var/tmp/**
FROM base
RUN stage=$(mktemp -d /var/tmp/stage.XXXXXX) && cp /data/*.txt "$stage/" \
 && tar --sort=name --mtime=@0 --owner=0 --group=0 --numeric-owner -C "$stage" -cf /srv/data.tar $(cd "$stage" && echo *.txt)
