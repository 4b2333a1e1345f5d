# rule: general/random general/time
# path: /srv/app/config.php
FROM base
WORKDIR /srv/app
# guilty
RUN php -r 'file_put_contents("config.php", "<?php return [\"cache_prefix\" => \"" . uniqid() . "\"];\n");'
