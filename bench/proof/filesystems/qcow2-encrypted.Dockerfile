# rule: general/random, format/file-system-image, format/file-system, system/key
# path: /srv/vm/secrets.qcow2
# also: general/number
FROM base
RUN mkdir -p /srv/vm && printf 'change-me' > /tmp/passphrase \
 && qemu-img create -q -f qcow2 --object secret,id=disk,file=/tmp/passphrase \
      -o encrypt.format=luks,encrypt.key-secret=disk,encrypt.iter-time=10 /srv/vm/secrets.qcow2 8M \
 && rm /tmp/passphrase
