# rule: general/time, general/one-sided, metadata/link
# path: /srv/shop/current
FROM base
COPY <<'EOF' /src/app.rb
puts "shop"
EOF
COPY <<'EOF' /src/Rakefile
require "fileutils"
task :deploy do
  release = "/srv/shop/releases/#{Time.now.utc.strftime("%Y%m%d%H%M%S")}"
  FileUtils.mkdir_p(release)
  FileUtils.cp("/src/app.rb", release)
  FileUtils.ln_sf(release, "/srv/shop/current")
end
EOF
# guilty
RUN cd /src && rake --silent deploy
