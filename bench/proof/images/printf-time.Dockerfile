# rule: general/time
# path: /etc/motd
FROM base
SHELL ["/bin/bash", "-euo", "pipefail", "-c"]
RUN printf 'Image of the shop, made on %(%A %d %B %Y at %T)T\n' -1 > /etc/motd
