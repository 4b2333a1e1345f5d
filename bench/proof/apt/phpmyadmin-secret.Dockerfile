# rule: framework/secret-file, framework/secret, general/random
# path: /var/lib/phpmyadmin/blowfish_secret.inc.php
FROM base
# guilty
RUN echo 'phpmyadmin phpmyadmin/dbconfig-install boolean false' | debconf-set-selections \
 && apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends phpmyadmin php-cli \
 && rm -rf /var/lib/apt/lists/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/apt/* /var/cache/debconf/*-old
