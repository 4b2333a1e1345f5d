# rule: general/order general/random general/time
# path: /var/www/html/banners.json
FROM base
RUN mkdir -p /var/www/html && php -r 'mt_srand(time()); $banners = array_map(fn($n) => "banner-$n.webp", range(1, 24)); shuffle($banners); \
      file_put_contents("/var/www/html/banners.json", json_encode($banners, JSON_PRETTY_PRINT) . "\n");'
