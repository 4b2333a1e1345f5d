# rule: general/time
# path: /etc/app/license.ini
FROM base
RUN mkdir /etc/app && printf '[license]\nowner = Example GmbH\nseats = 25\nexpires = %s\n' "$(date -u -d '+90 days' '+%Y-%m-%d %H:%M:%S')" > /etc/app/license.ini
