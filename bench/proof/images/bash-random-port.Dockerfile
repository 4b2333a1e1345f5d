# rule: general/random, general/number
# path: /etc/app/debug.env
FROM base
SHELL ["/bin/bash", "-o", "pipefail", "-c"]
RUN mkdir -p /etc/app && echo "DEBUG_PORT=$((20000 + RANDOM))" > /etc/app/debug.env
