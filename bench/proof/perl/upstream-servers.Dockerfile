# rule: general/order
# path: /etc/nginx/conf.d/upstreams.conf
FROM base
RUN mkdir -p /etc/nginx/conf.d && perl -e ' \
      my %port = (api => 8001, auth => 8002, billing => 8003, cart => 8004, files => 8005, mail => 8006, \
                  search => 8007, stock => 8008, users => 8009, web => 8010, admin => 8011, reports => 8012); \
      print "upstream $_ { server 127.0.0.1:$port{$_}; }\n" for keys %port;' > /etc/nginx/conf.d/upstreams.conf
