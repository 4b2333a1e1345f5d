# rule: system/key, general/random
# also: general/time
# path: /usr/local/share/ca-certificates/test-ca.crt
FROM base
RUN mkdir -p /usr/local/share/ca-certificates /tmp/nss && head -c 64 /dev/urandom > /tmp/nss/noise && certutil -N -d sql:/tmp/nss --empty-password \
 && certutil -S -d sql:/tmp/nss -n test-ca -s "CN=Test CA,O=Shop" -x -t C,, -k rsa -g 2048 -m 1 -v 120 -z /tmp/nss/noise > /dev/null 2>&1 \
 && certutil -L -d sql:/tmp/nss -n test-ca -a > /usr/local/share/ca-certificates/test-ca.crt && rm -rf /tmp/nss
