# rule: general/time
# path: /srv/**
FROM base
RUN date > '/srv/it'"'"'s $HOME * [x].txt'
