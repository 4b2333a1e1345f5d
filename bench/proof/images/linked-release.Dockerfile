# identical: hard links of a release to the one before are made the same each time
FROM base
RUN mkdir -p /srv/releases/1 && for n in a b c; do echo $n > /srv/releases/1/$n; done && cp -al /srv/releases/1 /srv/releases/2 && ln -s releases/2 /srv/current
