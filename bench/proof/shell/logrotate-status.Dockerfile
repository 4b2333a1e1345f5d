# rule: general/time
# path: /var/lib/logrotate/status
FROM base
RUN mkdir -p /var/log/shop && echo started > /var/log/shop/shop.log && printf '/var/log/shop/*.log {\n  daily\n  rotate 7\n  missingok\n}\n' > /etc/logrotate.d/shop && logrotate -f /etc/logrotate.d/shop
