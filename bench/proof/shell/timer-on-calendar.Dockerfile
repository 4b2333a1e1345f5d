# rule: general/random, general/number
# path: /etc/systemd/system/backup.timer
FROM base
COPY <<'EOF' /etc/systemd/system/backup.timer
[Unit]
Description=Nightly backup

[Timer]
OnCalendar=*-*-* @AT@
Persistent=true

[Install]
WantedBy=timers.target
EOF
RUN at=$(printf '%02d:%02d:%02d' "$(shuf -i 0-5 -n 1)" "$(shuf -i 0-59 -n 1)" "$(shuf -i 0-59 -n 1)") \
 && sed -i "s/@AT@/$at/" /etc/systemd/system/backup.timer
