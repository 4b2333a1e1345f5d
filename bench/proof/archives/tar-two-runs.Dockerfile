# rule: format/tar-times
# also: format/gzip-header
# path: /srv/bundle.tar.gz
FROM base
WORKDIR /srv
RUN mkdir conf && echo a > conf/a && tar -cf bundle.tar conf && mkdir extra && echo b > extra/b && tar -rf bundle.tar extra && gzip -n bundle.tar && rm -r conf extra
