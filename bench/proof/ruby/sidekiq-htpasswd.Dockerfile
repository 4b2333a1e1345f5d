# rule: system/password-salt, general/random
# path: /etc/shop/sidekiq.htpasswd
FROM base
RUN mkdir -p /etc/shop \
 && ruby -rsecurerandom -e 'salt = SecureRandom.alphanumeric(16); File.write("/etc/shop/sidekiq.htpasswd", "ops:#{"initial".crypt("$6$#{salt}$")}\n")'
