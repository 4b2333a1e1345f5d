# rule: system/random-seed general/random
# path: /boot/efi/loader/random-seed
FROM base
RUN mkdir -p /boot/efi/loader/entries && printf 'timeout 3\ndefault app.conf\n' > /boot/efi/loader/loader.conf \
 && dd if=/dev/urandom of=/boot/efi/loader/random-seed bs=32 count=1 status=none
