# rule: general/time
# path: /usr/local/bin/healthcheck
FROM base
# guilty
RUN <<EOF
cat > /usr/local/bin/healthcheck <<SCRIPT
#!/bin/sh
# image of $(date +%s)
exec test -e /run/app.ready
SCRIPT
chmod 755 /usr/local/bin/healthcheck
EOF
HEALTHCHECK --interval=30s CMD /usr/local/bin/healthcheck
