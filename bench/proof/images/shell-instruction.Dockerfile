# rule: general/random, general/number
# path: /etc/node.conf
FROM base
SHELL ["/bin/bash", "-eo", "pipefail", "-c"]
RUN echo "node=web-$RANDOM$RANDOM$RANDOM" > /etc/node.conf
