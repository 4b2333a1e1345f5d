# rule: framework/secret, framework/secret-file, general/random, system/key
# path: /srv/app/config/encryption.yml
FROM base
WORKDIR /srv/app
COPY <<'F' init.rb
require "fileutils"
require "securerandom"
require "yaml"

FileUtils.mkdir_p("config")
keys = %w[primary_key deterministic_key key_derivation_salt].to_h { |name| [name, SecureRandom.alphanumeric(32)] }
File.write("config/encryption.yml", { "active_record_encryption" => keys }.to_yaml)
F
RUN ruby init.rb
