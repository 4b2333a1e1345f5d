# rule: general/time
# path: /app/state/deploys.yml
FROM base
WORKDIR /app
COPY <<'F' bin/record
#!/usr/bin/env ruby
require "yaml/store"
store = YAML::Store.new("/app/state/deploys.yml")
store.transaction do
  store["deploys"] ||= []
  store["deploys"] << { "revision" => "4f2c9a1", "at" => Time.now, "by" => "ci" }
end
F
RUN mkdir -p state && chmod +x bin/record && ./bin/record
