# rule: general/time
# path: /var/www/plugin/languages/shop.pot
FROM base
WORKDIR /var/www/plugin
COPY <<'PHP' shop.php
<?php
echo __('Add to cart', 'shop');
echo __('Your order', 'shop');
echo __('Sold out', 'shop');
PHP
RUN mkdir languages && php <<'PHP'
<?php
preg_match_all("/__\('([^']+)'/", file_get_contents('shop.php'), $found);
$head = ['Project-Id-Version: Shop 2.1', 'POT-Creation-Date: ' . date('c'), 'MIME-Version: 1.0', 'Content-Type: text/plain; charset=UTF-8'];
$text = "msgid \"\"\nmsgstr \"\"\n";
foreach ($head as $line) {
    $text .= "\"$line\\n\"\n";
}
foreach ($found[1] as $message) {
    $text .= "\n#: shop.php\nmsgid \"$message\"\nmsgstr \"\"\n";
}
file_put_contents('languages/shop.pot', $text);
PHP
