# rule: format/tar-times, git/repository, general/time
# also: general/random format/tar-times format/gzip-header general/time git/repository
# path: /srv/shop.tar.gz
FROM base
WORKDIR /src
COPY <<'F' conf/shop.conf
listen = 8080
F
COPY <<'F' README
The shop.
F
RUN git init -q && git add . && git -c user.name=CI -c user.email=ci@shop.example commit -q -m import \
 && git archive --format=tar.gz --prefix=shop/ -o /srv/shop.tar.gz HEAD && rm -rf /src
