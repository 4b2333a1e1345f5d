# rule: general/time
# path: /srv/seed/vouchers.tsv
FROM base
WORKDIR /srv/seed
COPY --chmod=755 <<'SH' /srv/export.sh
#!/bin/sh
set -e
redis-server --port 0 --unixsocket /run/seed.sock --save "" --dir /run --daemonize yes --logfile /dev/null > /dev/null
until redis-cli -s /run/seed.sock ping > /dev/null 2>&1; do sleep 0.1; done
for code in WELCOME10 SPRING5 RETURN15; do
  redis-cli -s /run/seed.sock set "voucher:$code" open EX 604800 > /dev/null
done
for code in WELCOME10 SPRING5 RETURN15; do
  printf '%s\t%s\t%s\n' "$code" "$(redis-cli -s /run/seed.sock get "voucher:$code")" "$(redis-cli -s /run/seed.sock expiretime "voucher:$code")"
done > vouchers.tsv
redis-cli -s /run/seed.sock shutdown nosave
SH
RUN /srv/export.sh
