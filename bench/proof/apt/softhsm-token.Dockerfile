# rule: general/random, general/one-sided, system/key
# path: /var/lib/softhsm/tokens/*/token.object
FROM base
RUN apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends softhsm2 \
 && rm -rf /var/lib/apt/lists/* /var/log/apt /var/log/*.log /var/cache/ldconfig/aux-cache /var/cache/apt/* /var/cache/debconf/*-old
# guilty
RUN softhsm2-util --init-token --free --label release-signing --so-pin 84215530 --pin 1234
