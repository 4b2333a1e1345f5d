# rule: general/leftover, system/temporary-files, general/one-sided
# path: /tmp/**
FROM base
WORKDIR /app
RUN mkdir data && printf 'id,name\n1,bolt\n2,nut\n3,washer\n' > data/parts.csv
COPY <<'EOF' bin/import
#!/usr/bin/env ruby
require "csv"
require "json"
require "tmpdir"

work = Dir.mktmpdir("import")
CSV.foreach("data/parts.csv", headers: true) do |row|
  File.write(File.join(work, "#{row["id"]}.json"), JSON.generate(row.to_h))
end
parts = Dir.glob(File.join(work, "*.json")).map { |file| JSON.parse(File.read(file)) }
File.write("data/parts.json", JSON.pretty_generate(parts))
EOF
RUN ruby bin/import
