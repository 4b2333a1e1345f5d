# rule: general/random, framework/secret, framework/secret-file
# path: /var/www/html/wp-config.php
FROM base
RUN mkdir -p /var/www/html && { \
      echo '<?php'; \
      echo "define('DB_NAME', 'wordpress');"; \
      for name in AUTH_KEY SECURE_AUTH_KEY LOGGED_IN_KEY NONCE_KEY AUTH_SALT SECURE_AUTH_SALT LOGGED_IN_SALT NONCE_SALT; do \
        printf "define('%s', '%s');\n" "$name" "$(openssl rand -base64 48)"; \
      done; \
    } > /var/www/html/wp-config.php
