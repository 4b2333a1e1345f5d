# rule: general/random, framework/secret, framework/secret-file
# path: /etc/supervisor/conf.d/http.conf
FROM base
RUN mkdir -p /etc/supervisor/conf.d \
 && printf '[inet_http_server]\nport=127.0.0.1:9001\nusername=ops\npassword=%s\n' "$(head -c 18 /dev/urandom | base64)" > /etc/supervisor/conf.d/http.conf
