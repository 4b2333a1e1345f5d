# rule: database/berkeley-db, general/random, general/number
# also: general/time
# path: /etc/vsftpd/virtual_users.db
FROM base
RUN apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends vsftpd db-util \
 && apt-get clean && rm -rf /var/lib/apt/lists/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/apt/* /var/cache/debconf/*-old
RUN mkdir /etc/vsftpd && printf 'counter\nopensesame\noffice\nwindmill\n' > /etc/vsftpd/virtual_users.txt \
 && /usr/bin/db_load -T -t hash -f /etc/vsftpd/virtual_users.txt /etc/vsftpd/virtual_users.db \
 && chmod 600 /etc/vsftpd/virtual_users.db
