# rule: general/time, ruby/log
# path: /srv/app/revisions.log
FROM base
COPY <<'EOF' /srv/deploy.rb
require "fileutils"

root = "/srv/app"
release = Time.now.utc.strftime("%Y%m%d%H%M%S")
FileUtils.mkdir_p(["#{root}/current", "#{root}/shared/log"])
File.write("#{root}/current/config.ru", "run ->(_) { [200, {}, ['ok']] }\n")
File.write("#{root}/current/REVISION", "3f2c1a9\n")
File.open("#{root}/revisions.log", "a") do |log|
  log.puts "Branch main (at 3f2c1a9) deployed as release #{release} by deploy"
end
EOF
RUN ruby /srv/deploy.rb
