# rule: system/machine-id, general/random
# path: /etc/machine-id
FROM base
RUN perl -E 'say join "", map { sprintf "%02x", int rand 256 } 1 .. 16' > /etc/machine-id
