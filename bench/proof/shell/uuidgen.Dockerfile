# rule: general/random
# path: /etc/instance-id
FROM base
RUN uuidgen > /etc/instance-id
