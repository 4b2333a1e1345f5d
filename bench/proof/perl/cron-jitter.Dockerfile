# rule: general/random
# path: /etc/cron.d/upkeep
FROM base
RUN mkdir -p /etc/cron.d && perl -e 'printf "%d %d * * * root /opt/upkeep/%s\n", rand 60, rand 24, $_ for qw(backup prune report renew)' > /etc/cron.d/upkeep
