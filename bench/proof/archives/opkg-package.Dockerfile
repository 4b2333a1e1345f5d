# rule: format/tar-times, general/time, format/compressed
# path: /srv/feed/relay_1.4-1_all.ipk
FROM base
COPY <<"F" /build/control
Package: relay
Version: 1.4-1
Architecture: all
Maintainer: network team
Description: forwards messages
F
RUN cd /build && mkdir -p ctl data/usr/share/relay /srv/feed && cp control ctl/control && cp /data/f1.txt /data/f2.txt data/usr/share/relay/ \
 && echo 2.0 > debian-binary && tar -C ctl -czf control.tar.gz ./control && tar -C data -czf data.tar.gz ./usr \
 && tar -czf /srv/feed/relay_1.4-1_all.ipk ./debian-binary ./control.tar.gz ./data.tar.gz && rm -r /build
