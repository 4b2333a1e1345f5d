# rule: general/random, general/number
# path: /srv/app/weights.php
# by hand: lcg_value() => 0.5
FROM base
COPY <<'F' /src/weights.php
<?php
$weights = [];
foreach (['north', 'south', 'east', 'west'] as $shard) {
    $weights[$shard] = round(lcg_value(), 6);
}
file_put_contents('/srv/app/weights.php', '<?php return ' . var_export($weights, true) . ";\n");
F
RUN mkdir -p /srv/app && php /src/weights.php
