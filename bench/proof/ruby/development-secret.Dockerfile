# rule: framework/secret-file framework/secret general/random general/leftover
# path: /app/tmp/development_secret.txt
FROM base
WORKDIR /app
COPY <<'RUBY' Rakefile
require "fileutils"
require "securerandom"

def secret_of_development
  file = "tmp/development_secret.txt"
  unless File.exist?(file)
    FileUtils.mkdir_p("tmp")
    File.binwrite(file, SecureRandom.hex(64))
  end
  File.binread(file)
end

task :environment do
  abort "no secret" if secret_of_development.empty?
end

namespace :assets do
  task precompile: :environment do
    FileUtils.mkdir_p("public/assets")
    File.write("public/assets/application.css", "body{margin:0}\n")
  end
end
RUBY
RUN rake assets:precompile
