# rule: general/temporary-path, general/random
# path: /app/.bundle/config
FROM base
WORKDIR /app
COPY <<'G' Gemfile
gemspec
G
COPY <<'G' app.gemspec
Gem::Specification.new { |s| s.name = "app"; s.version = "1.0"; s.summary = "App"; s.authors = ["Ops"]; s.files = [] }
G
# guilty
RUN gems=$(mktemp -d) && bundle config set --local path "$gems/vendor" && bundle config set --local without development:test \
 && bundle install --local --quiet && rm -rf "$gems" /root/.bundle
