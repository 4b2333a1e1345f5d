# rule: general/temporary-path, general/random
# path: /srv/gem/coverage/lines.json
FROM base
WORKDIR /srv/gem
COPY <<'RB' lib/slug.rb
module Slug
  def self.of(title)
    title.downcase.gsub(/[^a-z0-9]+/, "-").gsub(/\A-|-\z/, "")
  end
end
RB
COPY <<'RB' measure.rb
require "coverage"
require "fileutils"
require "json"
require "tmpdir"

# The tests write next to the code, so they get a copy of it.
Dir.mktmpdir do |copy|
  FileUtils.cp_r("lib", copy)
  Coverage.start
  load File.join(copy, "lib/slug.rb")
  raise "slug" unless Slug.of("Garden & Terrace") == "garden-terrace"
  FileUtils.mkdir_p("coverage")
  File.write("coverage/lines.json", JSON.pretty_generate(Coverage.result.select { |file, _| file.start_with?(copy) }))
end
RB
RUN ruby measure.rb
