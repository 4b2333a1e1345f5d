# rule: general/time
# path: /etc/inodes
FROM base
RUN mkdir /srv/app && touch /srv/app/a && stat -c '%n %i %Z' /srv/app/* > /etc/inodes
