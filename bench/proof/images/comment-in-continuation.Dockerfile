# rule: format/tar-times, general/time
# path: /opt/shop/skeleton.tar
FROM base
RUN mkdir -p /opt/shop /tmp/skel/conf \
    # what a new tenant begins with
 && echo 'currency=EUR' > /tmp/skel/conf/tenant.conf \
    # the tool unpacks it at the first start
 && tar --sort=name --owner=0 --group=0 --numeric-owner -cf /opt/shop/skeleton.tar -C /tmp/skel . \
 && rm -rf /tmp/skel
