# rule: general/one-sided, general/time, general/random, general/leftover, system/temporary-files
# path: /srv/app/public/uploads/tmp/**
FROM base
WORKDIR /srv/app
COPY <<'RUBY' seed_pictures.rb
# Stores a picture as the uploader does: first into a cache folder of its own, then where it stays.
require "fileutils"
require "securerandom"

cache_id = [Time.now.utc.to_i, SecureRandom.random_number(10**15), "%04d" % 1, "%04d" % rand(10_000)].join("-")
cache = "public/uploads/tmp/#{cache_id}"
FileUtils.mkdir_p([cache, "public/uploads/product/1"])
File.write("#{cache}/pear.svg", "<svg xmlns='http://www.w3.org/2000/svg'><circle r='4'/></svg>\n")
FileUtils.cp("#{cache}/pear.svg", "public/uploads/product/1/pear.svg")
RUBY
# guilty
RUN ruby seed_pictures.rb
