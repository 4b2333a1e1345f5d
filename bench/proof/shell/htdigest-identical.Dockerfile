# identical: a line of digest authentication is the MD5 of user, realm and password, without a salt
FROM base
RUN mkdir -p /etc/apache2 && for user in alice bob carol; do \
      printf '%s:%s:%s\n' "$user" intranet "$(printf '%s:%s:%s' "$user" intranet "secret-of-$user" | md5sum | cut -d ' ' -f 1)"; done > /etc/apache2/intranet.htdigest
