# rule: framework/secret, framework/secret-file, general/random
# path: /var/www/sites/default/settings.php
FROM base
WORKDIR /var/www
COPY <<'PHP' sites/default/settings.php
<?php

$settings['config_sync_directory'] = '../config/sync';
$settings['trusted_host_patterns'] = ['^shop\.example$'];
PHP
RUN echo "\$settings['hash_salt'] = '$(php -r 'echo rtrim(strtr(base64_encode(random_bytes(55)), "+/", "-_"), "=");')';" >> sites/default/settings.php
