# rule: git/dates, general/time
# path: /usr/share/doc/shop/CHANGES
# also: general/random, general/time, git/dates
FROM base
RUN mkdir -p /tmp/src /usr/share/doc/shop && cd /tmp/src && git init -q && echo shop > README \
 && git add README && git -c user.name=ci -c user.email=ci@shop.example commit -qm 'Import the sources' \
 && git log --format='%cI %an: %s' > /usr/share/doc/shop/CHANGES && rm -rf /tmp/src
