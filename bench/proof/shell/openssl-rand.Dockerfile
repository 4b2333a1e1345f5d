# rule: general/random
# path: /etc/session.key
FROM base
RUN openssl rand -base64 32 > /etc/session.key
