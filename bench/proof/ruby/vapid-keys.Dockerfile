# rule: general/random, framework/secret, framework/secret-file, system/key
# also: general/random
# path: /srv/.env.production
FROM base
WORKDIR /srv
RUN echo 'RAILS_ENV=production' > .env.production
# guilty
RUN ruby -ropenssl -e 'key = OpenSSL::PKey::EC.generate("prime256v1"); enc = ->(n) { [n].pack("m0").tr("+/", "-_").delete("=") }; puts "VAPID_PRIVATE_KEY=#{enc[key.private_key.to_s(2)]}", "VAPID_PUBLIC_KEY=#{enc[key.public_key.to_bn.to_s(2)]}"' >> .env.production
