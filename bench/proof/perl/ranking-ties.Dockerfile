# rule: general/order
# path: /srv/top-words.txt
FROM base
RUN perl > /srv/top-words.txt <<'P'
use strict;
use warnings;
my %count;
$count{lc $_}++ for map { split } (
  'the lamp stands by the window and the window faces the garden',
  'a basket of apples waits under the table near a blue chair',
  'every book on that shelf was bound before my uncle came home',
);
# The words that are named most come first.
printf "%3d %s\n", $count{$_}, $_ for sort { $count{$b} <=> $count{$a} } keys %count;
P
