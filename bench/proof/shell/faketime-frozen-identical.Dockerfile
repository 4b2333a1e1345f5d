# identical: the clock stands still at a fixed second, the key and the serial are given, and an RSA signature of one text is one
FROM base
RUN mkdir -p /etc/ssl/internal \
 && faketime -f '2024-01-01 00:00:00' openssl req -x509 -new -sha256 -key /etc/ca/ca.key -set_serial 4096 -days 825 \
      -subj /CN=internal.example -out /etc/ssl/internal/server.crt
