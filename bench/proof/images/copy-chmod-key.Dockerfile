# rule: general/random, framework/secret, framework/secret-file, system/key
# path: /etc/app/cookie.key
FROM base AS keys
RUN mkdir /out && head -c 32 /dev/urandom | base64 > /out/cookie.key
FROM base
RUN mkdir -p /etc/app && echo 'cookie_key_file = /etc/app/cookie.key' > /etc/app/app.conf
COPY --from=keys --chmod=0400 /out/cookie.key /etc/app/cookie.key
