# rule: system/key, general/random, framework/secret, framework/secret-file
# also: general/time
# path: /etc/sops/age/keys.txt
FROM base
RUN apt-get update && apt-get install -y --no-install-recommends age \
 && rm -rf /var/lib/apt/lists/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/apt/* /var/cache/debconf/*-old
# guilty
RUN mkdir -p /etc/sops/age && age-keygen -o /etc/sops/age/keys.txt
