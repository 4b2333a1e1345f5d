# rule: general/time, system/key
# path: /srv/www/ca.crl
FROM base
COPY <<'F' /etc/ca/ca.cnf
[ca]
default_ca = internal
[internal]
database = /etc/ca/index.txt
certificate = /etc/ca/ca.crt
private_key = /etc/ca/ca.key
default_md = sha256
default_crl_days = 30
F
RUN mkdir -p /srv/www && touch /etc/ca/index.txt
# guilty
RUN openssl ca -batch -config /etc/ca/ca.cnf -gencrl -out /srv/www/ca.crl
