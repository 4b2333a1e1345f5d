# rule: system/password-salt, general/random, framework/secret
# path: /etc/tor/torrc
FROM base
RUN printf '#!/bin/sh\nexit 101\n' > /usr/sbin/policy-rc.d && chmod +x /usr/sbin/policy-rc.d \
 && apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends tor \
 && rm -rf /var/lib/apt/lists/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/apt/* /var/cache/debconf/*-old
# guilty
RUN echo "ControlPort 9051" >> /etc/tor/torrc && echo "HashedControlPassword $(tor --quiet --hash-password tunnel | tail -n 1)" >> /etc/tor/torrc
