# rule: format/gzip-header, general/time, ruby/gem, ruby/gem-package, format/compressed
# path: /srv/gems/**
FROM base
WORKDIR /src
COPY <<'F' shop.gemspec
Gem::Specification.new do |spec|
  spec.name = "shop"
  spec.version = "1.4.0"
  spec.summary = "Shop"
  spec.author = "Shop team"
  spec.files = ["lib/shop.rb"]
end
F
RUN mkdir -p lib /srv/gems/gems && echo 'module Shop; end' > lib/shop.rb \
 && SOURCE_DATE_EPOCH=1577836800 gem build --silent --output /srv/gems/gems/shop-1.4.0.gem shop.gemspec
# guilty
RUN gem generate_index --silent --directory /srv/gems
