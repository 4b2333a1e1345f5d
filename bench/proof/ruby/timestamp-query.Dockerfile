# rule: general/random
# path: /srv/release/shop.tsq
FROM base
WORKDIR /srv/release
COPY <<'TXT' shop.txt
shop 5.1.0
TXT
COPY <<'RUBY' /opt/query.rb
# The question to a time stamping authority about what is released here.
require "openssl"

request = OpenSSL::Timestamp::Request.new
request.algorithm = "SHA256"
request.message_imprint = OpenSSL::Digest.digest("SHA256", File.binread("shop.txt"))
request.nonce = OpenSSL::BN.rand(64)
File.binwrite("shop.tsq", request.to_der)
RUBY
# guilty
RUN ruby /opt/query.rb
