# rule: system/key, general/random, system/keystore
# path: /etc/app/client.p12
FROM base
RUN mkdir -p /etc/app && ruby -ropenssl <<'EOF'
key = OpenSSL::PKey::EC.generate("prime256v1")
cert = OpenSSL::X509::Certificate.new
cert.version = 2
cert.serial = 1
cert.subject = cert.issuer = OpenSSL::X509::Name.parse("/CN=reports client")
cert.public_key = key
cert.not_before = Time.at(1_577_836_800)
cert.not_after = Time.at(2_208_988_800)
cert.sign(key, OpenSSL::Digest.new("SHA256"))
p12 = OpenSSL::PKCS12.create("changeit", "client", key, cert)
File.binwrite("/etc/app/client.p12", p12.to_der)
EOF
