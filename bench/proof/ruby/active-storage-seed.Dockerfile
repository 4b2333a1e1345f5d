# rule: general/random general/one-sided
# path: /app/storage/**
FROM base
WORKDIR /app
RUN ruby <<'RUBY'
require "fileutils"
require "securerandom"
%w[logo terms imprint].each do |name|
  key = SecureRandom.alphanumeric(28).downcase
  folder = File.join("storage", key[0, 2], key[2, 2])
  FileUtils.mkdir_p(folder)
  File.write(File.join(folder, key), "#{name} of the shop\n")
end
RUBY
