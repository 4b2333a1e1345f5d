# rule: metadata/link general/random
# path: /srv/current
FROM base
RUN ln -s "/srv/$(tr -dc a-f0-9 < /dev/urandom | head -c 12)" /srv/current
