# rule: general/random general/one-sided system/machine-id
# path: /boot/loader/entries/*.conf
# also: general/random general/one-sided system/machine-id
FROM base
RUN <<'EOF'
set -e
token=$(tr -d - < /proc/sys/kernel/random/uuid)
mkdir -p /boot/loader/entries
printf 'title App Linux\nlinux /vmlinuz-6.1.0\ninitrd /initrd-6.1.0\noptions root=LABEL=root ro\n' > "/boot/loader/entries/$token-6.1.0.conf"
EOF
