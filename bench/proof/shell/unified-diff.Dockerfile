# rule: general/time
# path: /usr/share/doc/shop/site.patch
FROM base
RUN mkdir -p /usr/share/doc/shop /etc/shop && cd /etc/shop \
 && printf '%s\n' 'port=80' 'workers=2' 'log=info' > shop.conf.dist \
 && sed 's/^port=.*/port=8080/' shop.conf.dist > shop.conf \
 && { diff -u shop.conf.dist shop.conf > /usr/share/doc/shop/site.patch || [ $? = 1 ]; }
