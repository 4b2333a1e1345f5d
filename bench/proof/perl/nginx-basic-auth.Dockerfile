# rule: system/password-salt general/random
# path: /etc/nginx/.htpasswd
FROM base
RUN mkdir -p /etc/nginx
RUN perl -le 'my @c = ("a".."z", "A".."Z", 0..9); print "metrics:", crypt("letmein", q($6$) . join("", map { $c[rand @c] } 1..12) . q($))' > /etc/nginx/.htpasswd
