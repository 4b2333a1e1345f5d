# rule: general/number, general/time
# path: /var/www/config/assets.php
FROM base
WORKDIR /var/www/config
RUN php -r 'file_put_contents("assets.php", "<?php\nreturn [\"version\" => \"" . base_convert((string) hrtime(true), 10, 36) . "\"];\n");'
