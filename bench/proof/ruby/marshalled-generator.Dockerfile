# rule: general/random
# path: /srv/game/generator.bin
FROM base
COPY <<'F' /src/generator.rb
generator = Random.new
File.binwrite '/srv/game/generator.bin', Marshal.dump(generator)
F
RUN mkdir -p /srv/game && ruby /src/generator.rb
