# rule: system/key, general/random
# also: system/key general/random general/time
# path: /srv/gem/gem-private_key.pem
FROM base
WORKDIR /srv/gem
RUN gem cert --build ops@example.org --days 3650
