# identical: what was written with times is cut to nothing in the same step
FROM base
RUN mkdir -p /var/log/app && date > /var/log/app/install.log && echo "$(date) $(uuidgen) installed" >> /var/log/app/install.log \
 && find /var/log -type f -exec truncate --size=0 {} + && tmp="$(mktemp -d)" && date > "$tmp/stamp" && rm -rf "$tmp"
