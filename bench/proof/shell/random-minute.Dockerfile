# rule: general/random
# path: /etc/cron.d/backup
FROM base
SHELL ["/bin/bash", "-c"]
RUN mkdir -p /etc/cron.d && echo "$((RANDOM % 60)) $((RANDOM % 24)) * * * root /usr/local/bin/backup" > /etc/cron.d/backup
