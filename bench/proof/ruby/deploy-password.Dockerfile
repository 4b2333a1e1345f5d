# rule: system/password-salt, general/random, system/accounts
# path: /etc/shadow
FROM base
RUN useradd -m -s /bin/bash -p "$(ruby -e 'puts "changeme".crypt("$6$" + rand(36**8).to_s(36))')" deploy
