# rule: general/one-sided, general/random, general/time, general/leftover
# path: /var/log/fluent/buffer/*
FROM base
COPY <<'F' /opt/fluent/dry-run.rb
require "fileutils"
require "msgpack"

# A file buffer writes a chunk and what it knows of it; nothing flushes them here.
def unique_id
  now = Time.now.utc
  time = now.to_i * 1_000_000 + now.usec
  [(time << 12 | rand(0xfff)), rand(0xffffffff), rand(0xffffffff)].pack("Q>NN")
end

id = unique_id
hex = id.unpack1("H*")
folder = "/var/log/fluent/buffer"
FileUtils.mkdir_p(folder)
records = [["app.start", 1_700_000_000, { "level" => "info", "message" => "configuration is valid" }]]
File.binwrite("#{folder}/buffer.b#{hex}.log", records.map(&:to_msgpack).join)
File.binwrite("#{folder}/buffer.b#{hex}.log.meta", { "id" => id, "s" => records.size, "c" => Time.now.to_i, "m" => Time.now.to_i }.to_msgpack)
F
RUN ruby /opt/fluent/dry-run.rb
