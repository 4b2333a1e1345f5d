# rule: format/tar-times, general/time
# also: general/order system/host-files
# path: /backup/etc.tar
FROM base
RUN printf 'listen=8080\nworkers=4\n' > /etc/shop.conf && mkdir /backup && tar -cf /backup/etc.tar -C / etc
