# rule: general/time
# path: /var/log/backup.log
FROM base
RUN tar --sort=name -C / -cf /dev/shm/backup.tar --checkpoint=1 --checkpoint-action='echo=%{%Y-%m-%d %H:%M:%S}t record %u' data 2> /var/log/backup.log && rm /dev/shm/backup.tar
