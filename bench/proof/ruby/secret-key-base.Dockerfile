# rule: framework/secret framework/secret-file
# path: /srv/app/config/*
FROM base
WORKDIR /srv/app
# guilty
RUN mkdir config && ruby -rsecurerandom -e 'File.write("config/master.key", SecureRandom.hex(16)); File.write("config/secrets.yml", "production:\n  secret_key_base: #{SecureRandom.hex(64)}\n")'
