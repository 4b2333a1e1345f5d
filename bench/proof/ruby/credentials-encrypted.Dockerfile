# rule: framework/secret-file, general/random
# path: /srv/rails/config/credentials.yml.enc
FROM base
WORKDIR /srv/rails/config
COPY <<'F' /tmp/encrypt.rb
require "openssl"
require "base64"
key = ["0123456789abcdef0123456789abcdef"].pack("H*")
cipher = OpenSSL::Cipher.new("aes-128-gcm").encrypt
cipher.key = key
iv = cipher.random_iv
cipher.auth_data = ""
data = cipher.update("secret_key_base: 5f4dcc3b5aa765d61d8327deb882cf99\n") + cipher.final
File.write("/srv/rails/config/credentials.yml.enc", [data, iv, cipher.auth_tag].map { |part| Base64.strict_encode64(part) }.join("--"))
F
RUN ruby /tmp/encrypt.rb && rm /tmp/encrypt.rb && echo 0123456789abcdef0123456789abcdef > master.key && chmod 600 master.key
