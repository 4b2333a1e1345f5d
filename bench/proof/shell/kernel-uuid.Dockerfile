# rule: general/random
# path: /etc/instance.conf
FROM base
RUN echo "id = $(cat /proc/sys/kernel/random/uuid)" > /etc/instance.conf
