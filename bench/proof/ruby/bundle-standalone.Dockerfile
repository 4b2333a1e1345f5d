# identical: a bundle of default gems alone, with a lock file, without an extension
FROM base
WORKDIR /app
COPY <<'F' Gemfile
source "https://rubygems.org"
gem "rake"
F
RUN bundle config set --local path vendor/bundle; bundle config set --local without "development test"; ruby -e 'puts Gem::VERSION' > gem-version
