# rule: general/time
# path: /etc/bind/db.example.org
FROM base
COPY <<'EOF' /etc/bind/db.example.org
$TTL 3600
@ IN SOA ns1.example.org. admin.example.org. ( @SERIAL@ 7200 900 1209600 300 )
@ IN NS ns1.example.org.
ns1 IN A 192.0.2.1
EOF
RUN sed -i "s/@SERIAL@/$(date +%s)/" /etc/bind/db.example.org
