# rule: general/random, framework/secret, framework/secret-file
# path: /app/config/secret.php
FROM base
WORKDIR /app
COPY <<'F' bin/secret.php
<?php
declare(strict_types=1);
@mkdir('config');
file_put_contents('config/secret.php', sprintf("<?php return ['secret' => '%s'];\n", base64_encode(random_bytes(24))));
F
RUN php bin/secret.php
