# identical: without a salt the key and the first block follow from the passphrase alone
FROM base
RUN apt-get update \
 && apt-get install -y --no-install-recommends openssl \
 && rm -rf /var/lib/apt/lists/* /var/cache/apt/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/debconf/*-old
RUN mkdir -p /etc/app && printf 'db_password=changeme\napi_token=placeholder\n' \
  | openssl enc -aes-256-cbc -pbkdf2 -nosalt -a -pass pass:example -out /etc/app/defaults.enc
