# rule: general/time
# path: /srv/fixtures/expired.json
FROM base
COPY <<'EOF' /srv/make-fixture
#!/bin/sh
printf '{"session": 41, "user": "alice", "created": "%s"}\n' "$(date -u +%Y-%m-%dT%H:%M:%SZ)"
EOF
RUN mkdir -p /srv/fixtures && faketime '30 days ago' sh /srv/make-fixture > /srv/fixtures/expired.json
