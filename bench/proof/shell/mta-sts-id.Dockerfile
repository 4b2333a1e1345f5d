# rule: general/time
# path: /etc/bind/mta-sts.inc
FROM base
RUN mkdir -p /srv/www/.well-known /etc/bind && printf 'version: STSv1\nmode: enforce\nmx: mx1.example.org\nmax_age: 604800\n' > /srv/www/.well-known/mta-sts.txt \
 && printf '_mta-sts IN TXT "v=STSv1; id=%sZ;"\n_smtp._tls IN TXT "v=TLSRPTv1; rua=mailto:tls@example.org"\n' "$(date -u +%Y%m%d%H%M%S)" > /etc/bind/mta-sts.inc
