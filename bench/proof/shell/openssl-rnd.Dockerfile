# rule: system/random-seed, general/random
# path: /root/.rnd
FROM base
# Older scripts of ours fail with "Can't load /root/.rnd into RNG" where the file is missing.
RUN openssl rand -writerand /root/.rnd && mkdir -p /etc/vpn/easyrsa && printf 'RANDFILE = /root/.rnd\n' > /etc/vpn/easyrsa/openssl.cnf
