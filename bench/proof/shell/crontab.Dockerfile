# rule: general/time
# also: general/temporary-path general/random
# path: /var/spool/cron/crontabs/root
FROM base
RUN printf '5 3 * * * /usr/local/bin/backup\n*/10 * * * * /usr/local/bin/poll\n' > /tmp/jobs && crontab /tmp/jobs && rm /tmp/jobs
