# rule: general/random, general/time, system/machine-id
# also: general/number, general/leftover, system/random-seed
# path: /etc/app/instance-id
FROM base
RUN mkdir -p /etc/app && uuidgen --time > /etc/app/instance-id
