# rule: general/time
# path: /etc/bind/db.app
FROM base
RUN mkdir -p /etc/bind && cat > /etc/bind/db.app <<'EOF'
$TTL 1h
@ IN SOA ns1.app.test. admin.app.test. ( @SERIAL@ 1h 15m 30d 1h )
@ IN NS ns1.app.test.
ns1 IN A 192.0.2.1
EOF
RUN perl -pi -e 's/\@SERIAL\@/time/e' /etc/bind/db.app
