# rule: general/random, general/number
# path: /srv/app/.rspec
FROM base
WORKDIR /srv/app
# guilty
RUN ruby -e 'puts "--require spec_helper", "--order rand:#{Random.new_seed % 65_536}"' > .rspec
