# rule: general/time
# path: /srv/www/.well-known/security.txt
FROM base
RUN mkdir -p /srv/www/.well-known && cat > /srv/www/.well-known/security.txt <<EOF
Contact: mailto:security@example.com
Preferred-Languages: en, de
Canonical: https://example.com/.well-known/security.txt
Expires: $(date -u -d '+1 year' +%Y-%m-%dT%H:%M:%SZ)
EOF
