# rule: general/random
# path: /etc/puppet/data/common.eyaml
FROM base
WORKDIR /etc/puppet
COPY <<'PEM' keys/public_key.pkcs7.pem
-----BEGIN CERTIFICATE-----
MIIDITCCAgmgAwIBAgIUL7gp62ILUMdfiPdMLlOF31rZsXIwDQYJKoZIhvcNAQEL
BQAwIDEeMBwGA1UEAwwVcHJvZmlsZXMuZXhhbXBsZS50ZXN0MB4XDTI2MTIwMTAw
MTUyMFoXDTQ2MTEyNjAwMTUyMFowIDEeMBwGA1UEAwwVcHJvZmlsZXMuZXhhbXBs
ZS50ZXN0MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAy7fCc1zDPZaJ
54tDqi0+cQZZpBfEiwb2wfolqBKoRpXkH2ELw31muIHS7ztjQoSLanRIgb3qqvsc
36zNHkH2IQcvzVUETxzzkq5p+eA124NASShM9v2G8xspSNQPq59sivf/uhVtbc9O
K6NhXo2pikK4uH3cEQguadBSm+1oITV8uzWpfUYXfKlt7oF1DDogFnR2RsIm1jCr
ieJGD0u5xyTXGx8d/IvefPSnEyR3bT/8Zzpleg/T0bYlwqM8iOw+r2oENdergwWw
OuU4tnQlJEEr6UddUB3y5qZzBzi9wrApTfuAUL48PojNZnbZ0FA9lxaCbC8pcdrf
MFoNrxB+xQIDAQABo1MwUTAdBgNVHQ4EFgQUYTbIdQLiViwiA/oawJc57uMtquIw
HwYDVR0jBBgwFoAUYTbIdQLiViwiA/oawJc57uMtquIwDwYDVR0TAQH/BAUwAwEB
/zANBgkqhkiG9w0BAQsFAAOCAQEAyubt1cKDQeAJlwuQKZSAwwAdeXvYuXSXO/gN
OYE9/bHLXaASWvXblSTiurllYJEjDFlFNSQeaDfouK2Eua8DDMlhjCW66tURPLPc
zr7dCdL6IOLYBnmzCupgrHODwpydPtntwnnJHOqwy1mUhx2bAP4vie06Zc75Rp/R
8Tvov0Qi7XGI47guvPTZZDNw4bn/8nHkSxXr11toUmJs0ZN/Qpctcm7EBUOaDl9c
KosSGdCTtIGvsZZHyft56EB47+v8StDrlxsk0s4kmbTAVSKAQjJd3/zRyVF/QJbs
N03xxRysLRzLygnLbBx0hUrw2Qifu2jlForXFS3jjKlJu2B06A==
-----END CERTIFICATE-----
PEM
COPY <<'RB' /opt/eyaml.rb
require "openssl"

certificate = OpenSSL::X509::Certificate.new(File.read("keys/public_key.pkcs7.pem"))
cipher = OpenSSL::Cipher.new("aes-256-cbc")
values = {"ntp::server" => "ntp.example.test", "backup::bucket" => "nightly"}
lines = values.map do |name, plain|
  sealed = OpenSSL::PKCS7.encrypt([certificate], plain, cipher, OpenSSL::PKCS7::BINARY)
  "#{name}: ENC[PKCS7,#{[sealed.to_der].pack("m0")}]\n"
end
Dir.mkdir("data")
File.write("data/common.eyaml", "---\n#{lines.join}")
RB
RUN ruby /opt/eyaml.rb
