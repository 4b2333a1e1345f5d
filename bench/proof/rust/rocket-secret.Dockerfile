# rule: framework/secret, general/random, system/key
# path: /app/Rocket.toml
FROM base
COPY <<'F' /app/Rocket.toml
[default]
address = "0.0.0.0"
port = 8000

[release]
log_level = "normal"
F
RUN echo "secret_key = \"$(openssl rand -base64 32)\"" >> /app/Rocket.toml
