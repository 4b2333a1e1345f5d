# rule: system/password-salt, general/random
# path: /etc/panel/users.json
FROM base
RUN mkdir -p /etc/panel \
 && php -r 'echo json_encode(["admin" => ["hash" => password_hash("changeme", PASSWORD_BCRYPT), "roles" => ["ROLE_ADMIN"]]]), PHP_EOL;' > /etc/panel/users.json
