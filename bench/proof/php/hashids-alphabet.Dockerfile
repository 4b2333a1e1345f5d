# rule: general/random general/order framework/secret
# path: /srv/app/config/hashids.php
FROM base
RUN mkdir -p /srv/app/config && php -r ' \
      $alphabet = str_shuffle("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"); \
      $config = ["connections" => ["main" => ["length" => 8, "alphabet" => $alphabet]]]; \
      file_put_contents("/srv/app/config/hashids.php", "<?php\nreturn ".var_export($config, true).";\n");'
