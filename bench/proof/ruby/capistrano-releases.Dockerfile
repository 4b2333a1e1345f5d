# rule: general/time, general/one-sided
# path: /srv/shop/releases/**
FROM base
WORKDIR /srv/shop
COPY <<'RB' /opt/deploy/config.ru
run ->(env) { [200, {"Content-Type" => "text/plain"}, ["shop"]] }
RB
COPY <<'RB' /opt/deploy/deploy.rb
require "fileutils"

root = "/srv/shop"
release = File.join(root, "releases", Time.now.utc.strftime("%Y%m%d%H%M%S"))
FileUtils.mkdir_p([release, File.join(root, "shared/log")])
FileUtils.cp("/opt/deploy/config.ru", release)
FileUtils.ln_s(release, File.join(root, "current"))
RB
RUN ruby /opt/deploy/deploy.rb
