# rule: general/one-sided, general/leftover, system/temporary-files, general/temporary-path
# also: general/random
# path: /tmp/tmp.*
FROM base
COPY <<'EOF' /etc/app/settings.json
{"log": {"level": "debug"}, "listen": ":8080", "features": ["search"]}
EOF
RUN tmp="$(mktemp)" && jq '.log.level = "info" | .features += ["export"]' /etc/app/settings.json > "$tmp" && cat "$tmp" > /etc/app/settings.json
