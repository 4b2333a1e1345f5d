# identical: the times of files above the epoch are set back
FROM base
RUN mkdir /srv/app && touch /srv/app/a && sleep 1 && touch /srv/app/b
