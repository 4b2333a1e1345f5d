# rule: system/password-salt, general/random
# path: /app/config/passwd
FROM base
WORKDIR /app
COPY <<'R' bin/accounts
require "webrick"
accounts = WEBrick::HTTPAuth::Htpasswd.new("config/passwd")
{ "admin" => "admin", "editor" => "editor", "viewer" => "viewer" }.each { |user, password| accounts.set_passwd("Docs", user, password) }
accounts.flush
R
RUN mkdir config && ruby bin/accounts
