# rule: general/random, general/leftover
# also: general/random general/number general/order general/leftover
# path: /srv/shop/tmp/heap.json
FROM base
WORKDIR /srv/shop
COPY <<'RB' bin/leak_check.rb
require "objspace"

carts = Array.new(500) { |n| { "id" => n, "items" => ["bread", "milk"] } }
GC.start
Dir.mkdir("tmp")
File.open("tmp/heap.json", "w") { |out| ObjectSpace.dump_all(output: out) }
puts carts.size
RB
RUN ruby --disable=gems bin/leak_check.rb
