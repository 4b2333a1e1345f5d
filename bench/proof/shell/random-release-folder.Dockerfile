# rule: general/random
# path: /opt/app
FROM base
RUN id=$(head -c4 /dev/urandom | od -An -tx1 | tr -d ' ') && mkdir /opt/app-$id && echo run > /opt/app-$id/start && ln -s /opt/app-$id /opt/app
