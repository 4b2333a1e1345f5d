# rule: general/number, general/time
# path: /var/www/cache/compile.log
FROM base
WORKDIR /var/www/cache
RUN php -r '$t = microtime(true); $h = ""; for ($i = 0; $i < 200000; $i++) { $h = md5($h . $i); } printf("Compiled 12 templates in %.4f seconds, %s\n", microtime(true) - $t, $h);' > compile.log
