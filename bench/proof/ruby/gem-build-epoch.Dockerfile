# identical: gem takes its times from SOURCE_DATE_EPOCH
FROM base
WORKDIR /src
RUN mkdir lib ext && echo "module Shop; end" > lib/shop.rb && printf "Gem::Specification.new do |s|\n  s.name = %%q(shop); s.version = %%q(1); s.summary = %%q(a shop); s.authors = [%%q(a)]; s.files = Dir[%%q(lib/**/*)]\nend\n" > shop.gemspec
ARG SOURCE_DATE_EPOCH
RUN gem build shop.gemspec && gem install --local --no-document shop-1.gem
