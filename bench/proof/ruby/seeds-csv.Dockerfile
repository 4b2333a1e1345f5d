# rule: general/random
# path: /srv/shop/db/products.csv
FROM base
WORKDIR /srv/shop
COPY <<'RB' db/seeds.rb
require "csv"

CSV.open("db/products.csv", "w") do |rows|
  rows << %w[name price stock]
  1.upto(40) { |n| rows << ["product #{n}", (rand * 100).round(2), rand(1000)] }
end
RB
RUN ruby db/seeds.rb
