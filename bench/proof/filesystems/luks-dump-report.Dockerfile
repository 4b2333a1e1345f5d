# rule: general/random
# path: /srv/report/volume.txt
FROM base
RUN <<'EOF'
set -e
mkdir -p /srv/report
truncate -s 20M /tmp/volume
printf secret | cryptsetup luksFormat --batch-mode --type luks2 --pbkdf pbkdf2 --pbkdf-force-iterations 1000 --key-file - /tmp/volume
cryptsetup luksDump /tmp/volume > /srv/report/volume.txt
rm -rf /tmp/volume /run/cryptsetup
EOF
