# rule: general/time
# path: /app/config/service.jwt
FROM base
WORKDIR /app
COPY <<'EOF' bin/issue-token
#!/usr/bin/env ruby
# A token by which this service speaks to the internal API.
require "openssl"
require "json"
require "base64"

def part(data) = Base64.urlsafe_encode64(data, padding: false)

now = Time.now.to_i
claims = { iss: "deploy", sub: "reports", iat: now, nbf: now, exp: now + 10 * 365 * 86_400 }
unsigned = [{ alg: "HS256", typ: "JWT" }, claims].map { |one| part(JSON.generate(one)) }.join(".")
signature = OpenSSL::HMAC.digest("SHA256", ENV.fetch("API_KEY", "development"), unsigned)
puts "#{unsigned}.#{part(signature)}"
EOF
RUN mkdir -p config && ruby bin/issue-token > config/service.jwt
