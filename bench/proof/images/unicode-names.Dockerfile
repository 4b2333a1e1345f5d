# rule: general/time
# path: /srv/*
FROM base
RUN date > "/srv/Übersicht – naïve 東京.txt"
