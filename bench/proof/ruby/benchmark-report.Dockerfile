# rule: general/number, general/time
# path: /app/log/assets.log
FROM base
WORKDIR /app/log
COPY <<'F' /app/assets.rb
require "benchmark"
elapsed = Benchmark.realtime { 50_000.times { |i| i.to_s.hash } }
puts "I, assets:precompile started"
puts "Compiled all packs in #{(elapsed * 1000).round(1)} ms"
F
RUN ruby /app/assets.rb > assets.log
