# identical: a generator with a seed, and hashes in the order in which they were filled
FROM base
WORKDIR /srv/app
COPY <<'F' fixtures.rb
require "digest"
require "json"
require "zlib"

random = Random.new(42)
users = %w[ada bo cy di eve].shuffle(random: random).to_h { |name| [name, { id: Digest::SHA256.hexdigest(name)[0, 12], pin: random.rand(10_000), roles: %w[admin buyer].sample(1, random: random) }] }
File.write("fixtures.json", JSON.pretty_generate(users))
Zlib::GzipWriter.open("fixtures.json.gz") { |gz| gz.mtime = 1; gz.write(JSON.generate(users)) }
File.binwrite("fixtures.dump", Marshal.dump(users))
F
RUN ruby fixtures.rb
