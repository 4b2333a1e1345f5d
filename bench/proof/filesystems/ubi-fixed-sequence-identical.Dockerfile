# identical: ubinize takes its image sequence number from -Q here and not by chance, and its headers hold no time
FROM base
RUN <<'EOF'
set -e
cat > /tmp/ubi.ini <<'INI'
[config]
mode=ubi
image=/payload/etc/app.conf
vol_id=0
vol_type=static
vol_name=config
vol_size=128KiB
INI
ubinize -o /srv/nand.ubi -m 2048 -p 128KiB -s 512 -Q 305419896 /tmp/ubi.ini
rm /tmp/ubi.ini
EOF
