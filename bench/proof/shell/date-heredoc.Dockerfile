# rule: general/time
# path: /etc/motd
FROM base
# guilty
RUN <<EOF
set -e
echo "Welcome" > /etc/motd
echo "Image of $(date -R)" >> /etc/motd
EOF
