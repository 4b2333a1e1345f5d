# rule: system/key, general/random, general/time
# also: framework/secret framework/secret-file
# path: /etc/puma/tls.*
FROM base
COPY <<'F' /srv/cert.rb
require "openssl"
require "fileutils"
key = OpenSSL::PKey::RSA.new(2048)
cert = OpenSSL::X509::Certificate.new
cert.version, cert.serial = 2, 1
cert.subject = cert.issuer = OpenSSL::X509::Name.parse("/CN=localhost")
cert.public_key = key.public_key
cert.not_before, cert.not_after = Time.now, Time.now + 3650 * 86_400
cert.sign(key, OpenSSL::Digest.new("SHA256"))
FileUtils.mkdir_p("/etc/puma")
File.write("/etc/puma/tls.key", key.to_pem)
File.write("/etc/puma/tls.crt", cert.to_pem)
F
RUN ruby /srv/cert.rb
