# identical: the ids look drawn, but each is the CRC of its label, and the dates are counted from a fixed one
FROM base
WORKDIR /srv/app
COPY <<'RB' db/fixtures.rb
require "time"
require "yaml"
require "zlib"

LARGEST = 2**30 - 1
labels = %w[anna bilal chen dora emre fatou goran hana]
start = Time.utc(2024, 1, 1)
users = labels.to_h do |label|
  id = Zlib.crc32(label) % LARGEST
  [label, {"id" => id, "email" => "#{label}@example.test", "created_at" => (start + id % 86_400).iso8601}]
end
File.write("db/users.yml", users.to_yaml)
RB
RUN ruby db/fixtures.rb
