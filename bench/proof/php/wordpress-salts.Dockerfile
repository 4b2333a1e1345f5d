# rule: framework/secret
# path: /srv/wp/wp-config.php
FROM base
WORKDIR /srv/wp
# guilty
RUN php -r '$t = "<?php\n"; foreach (["AUTH_KEY", "SECURE_AUTH_KEY", "NONCE_SALT"] as $n) { $s = ""; for ($i = 0; $i < 64; $i++) { $s .= "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789!@#%^&*()-_[]{}<>~+=,.;:/?|"[random_int(0, 88)]; } $t .= "define(\"$n\", \"$s\");\n"; } file_put_contents("wp-config.php", $t);'
