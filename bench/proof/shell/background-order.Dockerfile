# rule: general/order
# path: /etc/log
FROM base
RUN for i in 1 2 3 4 5 6 7 8; do (sleep 0.$(($(od -An -N1 -tu1 /dev/urandom) % 10)); echo "worker $i done" >> /etc/log) & done; wait
