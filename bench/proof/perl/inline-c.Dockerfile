# rule: general/time
# also: c/build-path, general/leftover
# path: /opt/shop/_Inline/**
FROM base
RUN apt-get update && apt-get install -y --no-install-recommends libinline-c-perl \
 && rm -rf /var/lib/apt/lists/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/apt/* /var/cache/debconf/*-old
COPY <<'F' /opt/shop/price.pl
use strict;
use warnings;
use Inline Config => (directory => '/opt/shop/_Inline');
use Inline C => <<'END';
int with_tax(int cents) { return cents * 119 / 100; }
END
print with_tax(100), "\n";
F
# guilty
RUN mkdir /opt/shop/_Inline && perl /opt/shop/price.pl
