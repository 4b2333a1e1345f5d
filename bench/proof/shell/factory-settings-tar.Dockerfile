# rule: format/tar-times
# path: /usr/share/shop/factory.tar
FROM base
RUN mkdir -p /etc/shop /usr/share/shop && echo 'port = 8080' > /etc/shop/shop.conf && echo 'level = info' > /etc/shop/log.conf \
 && tar -C /etc -cf /usr/share/shop/factory.tar shop/shop.conf shop/log.conf
