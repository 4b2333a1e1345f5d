# rule: general/random, general/number
# path: /etc/cron.d/backup
FROM base
SHELL ["/bin/bash", "-c"]
# Not all servers at the same minute.
RUN mkdir -p /etc/cron.d && echo "$((RANDOM % 60)) $((RANDOM % 6)) * * * root /usr/local/sbin/backup --quiet --splay $RANDOM" > /etc/cron.d/backup
