# rule: general/random, framework/secret, framework/secret-file, system/key
# path: /etc/proxy/token
FROM base AS token
RUN head -c 24 /dev/urandom | base64 > /token
FROM base
COPY --from=token --chmod=600 /token /etc/proxy/token
