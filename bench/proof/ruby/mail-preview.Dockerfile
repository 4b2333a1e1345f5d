# rule: general/random
# path: /srv/app/previews/welcome.eml
FROM base
WORKDIR /srv/app/previews
COPY <<'RUBY' /opt/preview.rb
# The mail to new customers, with a text and an HTML part.
require "securerandom"

boundary = "--==_mimepart_#{SecureRandom.hex(12)}"
File.write("welcome.eml", <<~MAIL)
  From: shop@shop.example
  To: you@shop.example
  Subject: Welcome
  Mime-Version: 1.0
  Content-Type: multipart/alternative; boundary="#{boundary}"

  --#{boundary}
  Content-Type: text/plain; charset=UTF-8

  Welcome to the shop.

  --#{boundary}
  Content-Type: text/html; charset=UTF-8

  <p>Welcome to the shop.</p>

  --#{boundary}--
MAIL
RUBY
# guilty
RUN ruby /opt/preview.rb
