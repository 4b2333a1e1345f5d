# rule: general/time
# path: /etc/cron.d/shop
FROM base
WORKDIR /app
COPY <<'RUBY' config/schedule.rb
every "0 3 * * *", "bin/rails report:daily"
every "*/10 * * * *", "bin/rails queue:sweep"
RUBY
RUN mkdir -p /etc/cron.d && ruby <<'RUBY'
lines = []
define_method(:every) { |times, task| lines << "#{times} app cd /app && #{task}" }
load "config/schedule.rb"
mark = "generated tasks for: #{File.expand_path("config/schedule.rb")} at: #{Time.now}"
File.write("/etc/cron.d/shop", ["# Begin #{mark}", *lines, "# End #{mark}", ""].join("\n"))
RUBY
