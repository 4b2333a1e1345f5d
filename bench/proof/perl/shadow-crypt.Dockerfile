# rule: system/password-salt, general/random
# path: /etc/app/htpasswd
FROM base
RUN mkdir /etc/app && perl -e '@c = ("a".."z", "A".."Z", 0..9, ".", "/"); $salt = join "", map { $c[rand @c] } 1..16; print "admin:", crypt("change-me", "\$6\$$salt\$"), "\n"' > /etc/app/htpasswd
