# rule: general/number
# path: /etc/app/cpu-score
FROM base
RUN mkdir -p /etc/app && openssl speed -seconds 1 -bytes 1024 sha256 2> /dev/null | tail -n 1 > /etc/app/cpu-score
