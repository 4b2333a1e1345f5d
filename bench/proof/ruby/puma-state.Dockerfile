# rule: general/random, framework/secret, framework/secret-file, general/leftover
# also: general/number general/random
# path: /srv/tmp/puma.state
FROM base
WORKDIR /srv
# What "does it boot" of a puma leaves behind.
COPY <<"F" boot.rb
require "yaml"
require "securerandom"
File.write "tmp/puma.state", { "pid" => Process.pid, "control_url" => "unix:///tmp/puma.sock", "control_auth_token" => SecureRandom.hex(15), "running_from" => Dir.pwd }.to_yaml
F
RUN mkdir tmp
# guilty
RUN ruby boot.rb
