# identical: gems from a vendor folder, without documents
FROM base
WORKDIR /src
RUN mkdir lib ext && echo "module Shop; end" > lib/shop.rb && printf "Gem::Specification.new do |s|\n  s.name = %%q(shop); s.version = %%q(1); s.summary = %%q(a shop); s.authors = [%%q(a)]; s.files = Dir[%%q(lib/**/*)]\nend\n" > shop.gemspec && mkdir -p /srv/app/vendor/cache && SOURCE_DATE_EPOCH=0 gem build shop.gemspec -o /srv/app/vendor/cache/shop-1.gem
WORKDIR /srv/app
RUN printf 'source "https://rubygems.org"\ngem "shop"\n' > Gemfile && printf 'GEM\n  remote: https://rubygems.org/\n  specs:\n    shop (1)\n\nPLATFORMS\n  ruby\n\nDEPENDENCIES\n  shop\n' > Gemfile.lock && bundle config set --local path vendor/bundle && bundle install --local --quiet && rm -rf /root/.bundle/cache
