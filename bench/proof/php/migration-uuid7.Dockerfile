# rule: general/random, general/time
# also: general/time general/random
# path: /srv/fixtures/roles.json
FROM base
WORKDIR /srv
COPY <<"F" fixtures.php
<?php
function uuid7(): string {
  $hex = str_pad(dechex((int) (microtime(true) * 1000)), 12, '0', STR_PAD_LEFT) . '7' . substr(bin2hex(random_bytes(10)), 1);
  $hex[16] = dechex(8 | (hexdec($hex[16]) & 3));
  return vsprintf('%s%s-%s-%s-%s-%s%s%s', str_split($hex, 4));
}
$roles = array_map(fn($name) => ['id' => uuid7(), 'name' => $name], ['admin', 'editor', 'reader']);
file_put_contents('fixtures/roles.json', json_encode($roles, JSON_PRETTY_PRINT));
F
RUN mkdir fixtures
# guilty
RUN php fixtures.php
