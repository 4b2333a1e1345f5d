# rule: general/random, framework/secret, framework/secret-file
# path: /var/lib/queue/.cookie
FROM base
RUN mkdir -p /var/lib/queue && od -An -N16 -tx1 /dev/urandom | tr -d ' \n' > /var/lib/queue/.cookie && chmod 400 /var/lib/queue/.cookie
