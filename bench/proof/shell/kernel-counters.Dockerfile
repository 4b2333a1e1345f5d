# rule: general/number
# path: /root/tuning/before.txt
FROM base
COPY <<'EOF' /usr/local/bin/apply-tuning
#!/bin/sh
# Keeps what the kernel said before our limits are laid down.
set -e
mkdir -p /root/tuning
for name in file-nr inode-nr dentry-state; do
  printf 'fs.%s = %s\n' "$name" "$(tr '\t' ' ' < /proc/sys/fs/$name)"
done > /root/tuning/before.txt
printf 'fs.file-max = 2097152\nvm.swappiness = 10\n' > /etc/sysctl.d/60-app.conf
EOF
RUN mkdir -p /etc/sysctl.d && sh /usr/local/bin/apply-tuning
