# rule: general/random, general/number
# path: /app/config/queue.yml
FROM base
WORKDIR /app
COPY <<'F' bin/configure.rb
require "yaml"
worker = rand(100_000..999_999)
File.write("config/queue.yml", { "queue" => { "name" => "worker-#{worker}", "threads" => 5 } }.to_yaml)
F
RUN mkdir config && ruby bin/configure.rb
