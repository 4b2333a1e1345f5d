# rule: general/random, framework/secret
# path: /var/simplesamlphp/config/config.php
FROM base
WORKDIR /var/simplesamlphp/config
COPY <<'F' config.php
<?php
$config = [
    'baseurlpath' => 'simplesaml/',
    'secretsalt' => 'defaultsecretsalt',
    'technicalcontact_name' => 'Administrator',
];
F
RUN sed -i "s/defaultsecretsalt/$(LC_ALL=C tr -dc a-z0-9 < /dev/urandom | head -c 32)/" config.php
