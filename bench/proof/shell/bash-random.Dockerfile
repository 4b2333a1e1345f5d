# rule: general/random
# path: /etc/port
FROM base
SHELL ["/bin/bash", "-c"]
RUN echo "port=$((20000 + RANDOM))" > /etc/port
