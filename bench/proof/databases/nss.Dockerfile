# rule: format/sqlite, general/random, system/key, framework/secret
# also: general/time general/random format/sqlite
# path: /etc/pki/nssdb/*.db
FROM base
RUN mkdir -p /etc/pki/nssdb && certutil -N -d sql:/etc/pki/nssdb --empty-password
