# rule: general/order
# path: /etc/jobs
FROM base
SHELL ["/bin/bash", "-c"]
RUN seq 1 60 | xargs -P 8 -I{} sh -c 'sleep 0.0$(($(od -An -N1 -tu1 /dev/urandom) % 9)); echo job {}' > /etc/jobs
