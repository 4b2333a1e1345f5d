# rule: general/temporary-path, general/random
# path: /usr/local/lib/pkgconfig/geo.pc
FROM base
RUN <<'EOF'
set -e
mkdir -p /src && cd /src
echo 'int geo_version(void) { return 3; }' > geo.c
echo 'int geo_version(void);' > geo.h
cat > geo.pc.in <<'PC'
prefix=@prefix@
libdir=${prefix}/lib
includedir=${prefix}/include

Name: geo
Description: distances
Version: 3.0
Libs: -L${libdir} -lgeo
Cflags: -I${includedir}
PC
cat > Makefile <<'MAKE'
.RECIPEPREFIX = >
libgeo.a: geo.o
> ar rcs $@ $^
install: libgeo.a
> install -D -m 644 -t $(PREFIX)/lib libgeo.a
> install -D -m 644 -t $(PREFIX)/include geo.h
> mkdir -p $(PREFIX)/lib/pkgconfig
> sed 's,@prefix@,$(PREFIX),' geo.pc.in > $(PREFIX)/lib/pkgconfig/geo.pc
MAKE
stage=$(mktemp -d)
make install PREFIX="$stage"
cp -r "$stage/lib" "$stage/include" /usr/local/
rm -rf "$stage" /src
EOF
