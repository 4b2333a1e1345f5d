# rule: general/order, general/random
# path: /etc/cache/ring.conf
# also: general/order, general/random
FROM base
COPY <<'F' /opt/cache/ring.rb
require "fileutils"

# Every server stands on the ring where its hash puts it.
servers = (1..16).map { |number| format("cache-%02d.internal:11211", number) }
ring = servers.sort_by(&:hash)

FileUtils.mkdir_p("/etc/cache")
File.open("/etc/cache/ring.conf", "w") do |file|
  file.puts "ring {"
  ring.each { |server| file.puts "  server #{server};" }
  file.puts "}"
end
F
RUN ruby /opt/cache/ring.rb
