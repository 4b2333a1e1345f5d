# rule: general/time, general/random
# path: /srv/a.txt
FROM base AS gen
WORKDIR /gen
RUN date > a.txt; head -c 6 /dev/urandom | od -An -tx1 >> a.txt
FROM base
COPY --from=gen /gen/a.txt /srv/
