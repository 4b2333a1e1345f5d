# rule: general/time, format/tar-times
# also: format/gzip-header format/tar-times general/time general/one-sided
# path: /var/backups/conf-*.tar.gz
FROM base
RUN mkdir -p /etc/shop && echo 'listen = 8080' > /etc/shop/shop.conf
RUN tar -czf "/var/backups/conf-$(date +%Y%m%d-%H%M%S).tar.gz" -C /etc shop && sed -i s/8080/8443/ /etc/shop/shop.conf
