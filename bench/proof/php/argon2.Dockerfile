# rule: system/password-salt, general/random, framework/secret, framework/secret-file
# path: /srv/app/users.json
FROM base
WORKDIR /srv/app
RUN php -r 'file_put_contents("users.json", json_encode(["admin" => ["roles" => ["ROLE_ADMIN"], "password" => password_hash("change-me", PASSWORD_ARGON2ID)]], JSON_PRETTY_PRINT));'
