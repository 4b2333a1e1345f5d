# rule: general/time, general/one-sided
# path: /var/mail/vhosts/example.org/info/new/*
FROM base
COPY <<'EOF' /usr/share/mail/welcome.eml
From: Postmaster <postmaster@example.org>
To: info@example.org
Subject: Welcome
Date: Wed, 1 Jan 2020 00:00:00 +0000
Message-ID: <welcome@example.org>

Your mailbox is ready.
EOF
RUN box=/var/mail/vhosts/example.org/info && mkdir -p "$box/cur" "$box/new" "$box/tmp" \
 && name="$(date +%s).welcome.$(hostname)" && cp /usr/share/mail/welcome.eml "$box/tmp/$name" && mv "$box/tmp/$name" "$box/new/$name"
