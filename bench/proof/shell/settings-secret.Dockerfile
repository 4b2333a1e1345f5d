# rule: framework/secret, framework/secret-file, general/random
# path: /app/settings.ini
FROM base
WORKDIR /app
COPY <<'EOF' settings.ini
[app]
debug = off
secret_key = CHANGE_ME
[database]
host = db
EOF
RUN sed -i "s/CHANGE_ME/$(openssl rand -hex 24)/" settings.ini
