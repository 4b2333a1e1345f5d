# rule: general/number
# path: /app/config/etags.json
FROM base
WORKDIR /app
COPY <<'R' bin/etags
require "json"
# Validators as Apache makes them of FileETag INode Size.
tags = Dir["public/*"].sort.to_h do |file|
  stat = File.stat(file)
  ["/" + File.basename(file), format("%x-%x", stat.ino, stat.size)]
end
File.write("config/etags.json", JSON.pretty_generate(tags) + "\n")
R
RUN mkdir -p public config && for page in index about terms privacy contact; do echo "<h1>$page</h1>" > public/$page.html; done && ruby bin/etags
