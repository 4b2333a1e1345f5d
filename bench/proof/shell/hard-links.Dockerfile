# identical: names of one file, in a steady order
FROM base
RUN mkdir /srv/l && echo one > /srv/l/a && for n in z m b; do ln /srv/l/a /srv/l/$n; done
