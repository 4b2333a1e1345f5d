# rule: general/time, general/random
# path: /usr/share/doc/shop/CHANGELOG
FROM base
WORKDIR /src
RUN echo 'echo shop' > shop.sh && git init -q . && git add -A \
 && git -c user.name=builder -c user.email=builder@example.com commit -q -m 'Import of the sources' \
 && mkdir -p /usr/share/doc/shop && git log --date=iso --format='%h %ad %an: %s' > /usr/share/doc/shop/CHANGELOG \
 && rm -rf .git
