# rule: framework/secret
# path: /srv/settings.ini
FROM base
WORKDIR /srv
# guilty
RUN python3 -c 'import secrets; open("settings.ini", "w").write("[app]\ndebug = no\nsecret_key = " + secrets.token_urlsafe(32) + "\n")'
