# identical: a gem in a folder of its own
FROM base
WORKDIR /src
RUN mkdir lib && echo "module Shop; end" > lib/shop.rb && printf "Gem::Specification.new do |s|\n  s.name = %%q(shop); s.version = %%q(1); s.summary = %%q(a shop); s.authors = [%%q(a)]; s.files = Dir[%%q(lib/**/*)]\nend\n" > shop.gemspec && SOURCE_DATE_EPOCH=0 gem build shop.gemspec && gem install --local --no-document --install-dir /opt/gems shop-1.gem
