# rule: system/key, general/random
# also: framework/secret framework/secret-file
# path: /srv/auth/config/jwks.json
FROM base
WORKDIR /srv/auth
COPY <<'EOF' lib/tasks/jwks.rb
require "openssl"
require "json"
require "fileutils"
key = OpenSSL::PKey::RSA.new(2048)
part = ->(number) { [number.to_s(2)].pack("m0").tr("+/", "-_").delete("=") }
kid = OpenSSL::Digest::SHA256.hexdigest(key.public_key.to_der)[0, 16]
FileUtils.mkdir_p("config")
File.write("config/jwks.json", JSON.pretty_generate(keys: [{ kty: "RSA", use: "sig", alg: "RS256", kid: kid, n: part.(key.n), e: part.(key.e) }]))
EOF
RUN ruby lib/tasks/jwks.rb
