# rule: ruby/gem-package
# path: /src/shop-1.gem
FROM base
WORKDIR /src
RUN mkdir lib ext && echo "module Shop; end" > lib/shop.rb && printf "Gem::Specification.new do |s|\n  s.name = %%q(shop); s.version = %%q(1); s.summary = %%q(a shop); s.authors = [%%q(a)]; s.files = Dir[%%q(lib/**/*)]\nend\n" > shop.gemspec
# guilty
RUN gem build shop.gemspec
