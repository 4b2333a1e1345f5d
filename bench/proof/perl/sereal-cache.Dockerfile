# rule: general/time
# by hand: time, words => 1577836800, words
# path: /var/cache/shop/words.srl
FROM base
RUN apt-get update && apt-get install -y --no-install-recommends libsereal-encoder-perl \
 && rm -rf /var/lib/apt/lists/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/apt/* /var/cache/debconf/*-old
COPY <<'F' /src/cache.pl
use strict;
use warnings;
use Sereal::Encoder;
my $encoder = Sereal::Encoder->new({canonical => 1});
mkdir '/var/cache/shop';
open my $out, '>:raw', '/var/cache/shop/words.srl' or die $!;
print {$out} $encoder->encode({made => time, words => [qw(basket book lamp)], version => '1.4'});
close $out or die $!;
F
# guilty
RUN perl /src/cache.pl
