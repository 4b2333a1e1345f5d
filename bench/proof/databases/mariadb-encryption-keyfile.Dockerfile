# rule: general/random, system/key, framework/secret, framework/secret-file
# path: /etc/mysql/encryption/keyfile
FROM base
COPY <<'F' /etc/mysql/mariadb.conf.d/90-encryption.cnf
[mariadb]
plugin_load_add = file_key_management
file_key_management_filename = /etc/mysql/encryption/keyfile
innodb_encrypt_tables = ON
innodb_encryption_threads = 2
F
RUN mkdir -p /etc/mysql/encryption \
 && for id in 1 2; do echo "$id;$(head -c 32 /dev/urandom | od -An -v -tx1 | tr -d ' \n')"; done > /etc/mysql/encryption/keyfile \
 && chown -R mysql:mysql /etc/mysql/encryption \
 && chmod 0600 /etc/mysql/encryption/keyfile
