# rule: system/key, general/random
# also: system/random-seed
# path: /app/storage/oauth-private.key
FROM base
WORKDIR /app
RUN mkdir -p storage && printf '[req]\ndistinguished_name = dn\n[dn]\n' > storage/openssl.cnf
# guilty
RUN umask 077 && php <<'P'
<?php
$pair = openssl_pkey_new(['private_key_bits' => 2048, 'private_key_type' => OPENSSL_KEYTYPE_RSA, 'config' => '/app/storage/openssl.cnf']);
openssl_pkey_export($pair, $private, null, ['config' => '/app/storage/openssl.cnf']);
file_put_contents('storage/oauth-private.key', $private);
file_put_contents('storage/oauth-public.key', openssl_pkey_get_details($pair)['key']);
P
