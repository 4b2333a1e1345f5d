# rule: general/order
# path: /etc/app/plugins.list
FROM base
COPY <<'EOF' /opt/app/collect.py
wanted = {"auth", "audit", "billing", "cache", "cron", "export", "feeds", "mail", "metrics", "search", "sso", "webhooks"}
optional = {"chat", "maps", "ocr", "push", "sms"}
with open("/etc/app/plugins.list", "w") as out:
    for name in wanted | optional:
        out.write(name + "\n")
EOF
RUN mkdir -p /etc/app && python3 /opt/app/collect.py
