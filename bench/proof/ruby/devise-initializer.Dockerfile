# rule: general/random, framework/secret
# path: /app/config/initializers/devise.rb
FROM base
WORKDIR /app
RUN mkdir -p config/initializers && ruby -rerb -rsecurerandom > config/initializers/devise.rb <<'R'
puts ERB.new(<<'T').result
Devise.setup do |config|
  config.mailer_sender = 'shop@example.org'
  config.pepper = '<%= SecureRandom.hex(64) %>'
  config.stretches = 12
end
T
R
