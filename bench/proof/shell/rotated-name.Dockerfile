# rule: general/one-sided, general/time, general/leftover
# path: /var/log/shop/shop.log-*
FROM base
COPY <<'F' /etc/logrotate.d/shop
/var/log/shop/shop.log {
  rotate 5
  dateext
  dateformat -%s
  missingok
  create 0644 root root
}
F
RUN mkdir -p /var/log/shop && echo "self test: 12 of 12 passed" > /var/log/shop/shop.log \
 && logrotate --force --state /tmp/rotate.state /etc/logrotate.d/shop && rm /tmp/rotate.state
