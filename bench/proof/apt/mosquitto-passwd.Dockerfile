# rule: system/password-salt, general/random
# path: /etc/mosquitto/passwd
FROM base
RUN apt-get update && apt-get install -y --no-install-recommends mosquitto \
 && rm -rf /var/lib/apt/lists/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/apt/* /var/cache/debconf/*-old
# guilty
RUN mosquitto_passwd -b -c /etc/mosquitto/passwd sensors 's3cret' && chown mosquitto /etc/mosquitto/passwd
