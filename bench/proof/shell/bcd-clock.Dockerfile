# rule: general/time
# path: /srv/rom.bin
FROM base
# The clock chip wants its digits packed.
RUN { printf 'ROM1'; date -u +%y%m%d%H%M%S | xxd -r -p; head -c 512 /dev/zero; } > /srv/rom.bin
