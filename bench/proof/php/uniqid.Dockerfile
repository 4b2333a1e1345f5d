# rule: general/random
# path: /srv/app/config.php
FROM base
WORKDIR /srv/app
# guilty
RUN php -r 'file_put_contents("config.php", "<?php return [\"cache_prefix\" => \"" . bin2hex(random_bytes(8)) . "\"];\n");'
