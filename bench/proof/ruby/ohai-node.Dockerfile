# rule: general/time, general/number
# path: /var/chef/nodes/web.json
# also: general/time, general/number
FROM base
COPY <<'F' /opt/cookbooks/converge.rb
require "etc"
require "fileutils"
require "json"

uptime, idle = File.read("/proc/uptime").split.map(&:to_f)
node = {
  "name" => "web",
  "chef_environment" => "_default",
  "normal" => { "tags" => [] },
  "automatic" => {
    "ohai_time" => Time.now.to_f,
    "uptime_seconds" => uptime.to_i,
    "idletime_seconds" => idle.to_i,
    "platform" => "debian",
    "platform_family" => "debian",
    "recipes" => ["shop", "shop::default"],
  },
  "run_list" => ["recipe[shop]"],
}
FileUtils.mkdir_p("/etc/shop")
File.write("/etc/shop/shop.conf", "listen 8080\n")
FileUtils.mkdir_p("/var/chef/nodes")
File.write("/var/chef/nodes/web.json", JSON.pretty_generate(node))
F
RUN ruby /opt/cookbooks/converge.rb
