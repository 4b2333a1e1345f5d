# rule: general/random, system/key
# path: /etc/app/secrets.enc
FROM base
RUN mkdir -p /etc/app && printf 'db_password=hunter2\napi_key=abc\n' | openssl enc -aes-256-cbc -pbkdf2 -salt -pass pass:build -out /etc/app/secrets.enc
