# rule: general/time, ruby/gem-package
# also: general/time ruby/gem-package
# path: /srv/gem/*.gem
FROM base
WORKDIR /srv/gem
COPY <<'RB' shop_client.gemspec
Gem::Specification.new do |s|
  s.name = "shop_client"
  s.version = "1.4.0.pre.#{Time.now.utc.strftime("%Y%m%d%H%M%S")}"
  s.summary = "Client of the shop"
  s.authors = ["The shop"]
  s.files = ["lib/shop_client.rb"]
end
RB
COPY <<'RB' lib/shop_client.rb
module ShopClient
end
RB
RUN gem build --quiet shop_client.gemspec
