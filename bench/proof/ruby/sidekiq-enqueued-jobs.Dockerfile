# rule: general/random, general/time
# path: /app/spool/default.ndjson
# also: general/random, general/time
FROM base
WORKDIR /app
COPY <<'F' enqueue.rb
require "fileutils"
require "json"
require "securerandom"

# The jobs of the first start: a loader pushes these lines to Redis.
def push(klass, *args)
  now = Time.now.to_f
  { "retry" => true, "queue" => "default", "class" => klass, "args" => args,
    "jid" => SecureRandom.hex(12), "created_at" => now, "enqueued_at" => now }
end

jobs = [push("ReindexJob", "products"), push("WarmCacheJob", "home"), push("ReindexJob", "orders")]
FileUtils.mkdir_p("spool")
File.write("spool/default.ndjson", jobs.map { |job| JSON.generate(job) + "\n" }.join)
F
RUN ruby enqueue.rb
