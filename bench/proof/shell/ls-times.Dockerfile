# rule: general/time
# path: /etc/listing
FROM base
RUN mkdir /srv/a && touch /srv/a/x && ls -l --full-time /srv/a > /etc/listing
