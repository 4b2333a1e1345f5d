# rule: ruby/rdoc, general/time
# path: /usr/share/doc/shop/**
FROM base
WORKDIR /src
COPY <<'F' lib/shop.rb
# A shop.
module Shop
  # Sells a thing.
  def self.sell(thing) = "sold #{thing}"
end
F
RUN rdoc --quiet --output /usr/share/doc/shop lib
