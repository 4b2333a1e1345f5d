# rule: system/key, general/random
# path: /etc/cryptsetup-keys.d/data.key
FROM base
RUN install -d -m 700 /etc/cryptsetup-keys.d && (umask 077 && dd if=/dev/urandom of=/etc/cryptsetup-keys.d/data.key bs=512 count=4 iflag=fullblock status=none) \
 && echo 'data UUID=5b7ccb34-6a2d-4a53-9d40-0c7c6a3cf1b9 /etc/cryptsetup-keys.d/data.key luks,discard' > /etc/crypttab
