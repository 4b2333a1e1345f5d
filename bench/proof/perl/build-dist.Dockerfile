# rule: format/tar-times, format/gzip-header
# also: format/compressed, general/time
# path: /srv/dist/Shop-Cart-1.0.tar.gz
FROM base
WORKDIR /src
COPY <<'F' Build.PL
use strict;
use warnings;
use Module::Build;

Module::Build->new(
	module_name   => 'Shop::Cart',
	license       => 'perl',
	dist_author   => 'The shop <shop@example.org>',
	dist_abstract => 'A cart',
	dist_version  => '1.0',
)->create_build_script;
F
COPY <<'F' lib/Shop/Cart.pm
package Shop::Cart;
use strict;
use warnings;
our $VERSION = '1.0';
sub new { return bless { items => [] }, shift }
1;
F
COPY <<'F' MANIFEST
Build.PL
MANIFEST
lib/Shop/Cart.pm
F
RUN mkdir -p /srv/dist && perl Build.PL > /dev/null && ./Build dist > /dev/null && mv Shop-Cart-1.0.tar.gz /srv/dist/ \
 && rm -rf /src/*
