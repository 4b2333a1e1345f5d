# rule: general/random
# path: /docker-entrypoint.d/10-id.sh
# by hand: $(head -c 6 /dev/urandom | od -An -tx1 | tr -d ' \n') => \$(hostname)
FROM base
RUN <<'EOF'
mkdir -p /docker-entrypoint.d
cat > /docker-entrypoint.d/10-id.sh <<SH
#!/bin/sh
export NODE_ID=node-$(head -c 6 /dev/urandom | od -An -tx1 | tr -d ' \n')
exec "\$@"
SH
chmod +x /docker-entrypoint.d/10-id.sh
EOF
