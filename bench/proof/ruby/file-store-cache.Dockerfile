# rule: general/time
# path: /srv/app/tmp/cache/*/*/views-home
FROM base
WORKDIR /srv/app
COPY <<'EOF' lib/file_store.rb
require "zlib"
require "fileutils"
class FileStore
  Entry = Struct.new(:value, :created_at, :expires_in)
  def initialize(root) = (@root = root)
  def write(key, value, expires_in:)
    name = key.gsub("/", "-")
    sum = Zlib.adler32(name).divmod(0x1000)
    file = File.join(@root, format("%03X", sum[1]), format("%03X", sum[0] & 0xfff), name)
    FileUtils.mkdir_p(File.dirname(file))
    File.binwrite(file, Marshal.dump(Entry.new(value, Time.now.to_f, expires_in)))
  end
end
EOF
COPY <<'EOF' bin/warm.rb
require_relative "../lib/file_store"
store = FileStore.new("tmp/cache")
store.write("views/home", "<h1>Home</h1>", expires_in: 3600)
EOF
# guilty
RUN ruby bin/warm.rb
