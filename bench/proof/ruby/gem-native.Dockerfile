# rule: ruby/gem
# path: /var/lib/gems/**
FROM base
WORKDIR /src
RUN mkdir lib ext && echo "module Shop; end" > lib/shop.rb && printf "Gem::Specification.new do |s|\n  s.name = %%q(shop); s.version = %%q(1); s.summary = %%q(a shop); s.authors = [%%q(a)]; s.files = Dir[%%q(lib/**/*)] + Dir[%%q(ext/**/*)]; s.extensions = [%%q(ext/extconf.rb)]\nend\n" > shop.gemspec && printf 'require "mkmf"\ncreate_makefile("fast")\n' > ext/extconf.rb && printf '#include <ruby.h>\nvoid Init_fast(void) { }\n' > ext/fast.c && SOURCE_DATE_EPOCH=0 gem build shop.gemspec
# guilty
RUN gem install --local --no-document shop-1.gem
