# rule: general/time
# path: /app/lib/Shop/Version.pm
FROM base
WORKDIR /app
COPY <<'F' lib/Shop/Version.pm
package Shop::Version;
our $VERSION = '2.4';
our $BUILD = @BUILD@;
1;
F
RUN perl -pi -e 's/\@BUILD\@/time/e' lib/Shop/Version.pm
