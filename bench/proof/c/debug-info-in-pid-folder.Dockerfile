# rule: c/build-path, general/temporary-path
# path: /usr/local/lib/libprice.so
FROM base
COPY <<'F' /src/price.c
int with_tax(int cents) { return cents + cents / 5; }
F
RUN work=$(mktemp -d /tmp/price-build.XXXXXX) && cp /src/price.c $work && cd $work \
 && gcc -g -O2 -fPIC -shared -Wl,--build-id=none -o libprice.so price.c && install -m 755 libprice.so /usr/local/lib/ && rm -rf $work
