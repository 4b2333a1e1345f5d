# rule: general/time
# path: /usr/local/bin/entrypoint.sh
FROM base
RUN <<'EOF'
set -e
cat > /usr/local/bin/entrypoint.sh <<SCRIPT
#!/bin/sh
set -e
echo "starting at $(date -u '+%F %T')"
exec "\$@"
SCRIPT
chmod +x /usr/local/bin/entrypoint.sh
EOF
ENTRYPOINT ["/usr/local/bin/entrypoint.sh"]
