# rule: git/repository, general/time
# also: general/number
# path: /app/vendor/bundle/ruby/*/bundler/gems/**
FROM base
WORKDIR /app
COPY <<'G' Gemfile
gem "widget", git: "file:///tmp/widget", branch: "main"
G
COPY <<'G' /tmp/widget/widget.gemspec
Gem::Specification.new { |s| s.name = "widget"; s.version = "0.3.1"; s.summary = "Widget"; s.authors = ["Team"]; s.files = ["lib/widget.rb"] }
G
COPY <<'G' /tmp/widget/lib/widget.rb
module Widget
  def self.call(name) = "widget #{name}"
end
G
RUN cd /tmp/widget && git init -q -b main && git add . \
 && GIT_AUTHOR_DATE=2024-03-01T10:00:00Z GIT_COMMITTER_DATE=2024-03-01T10:00:00Z git -c user.name=ci -c user.email=ci@shop.example commit -q -m 'widget 0.3.1' \
 && cd /app && BUNDLE_PATH=vendor/bundle bundle install --quiet && rm -rf /tmp/widget /root/.bundle
