# rule: c/build-path, general/random
# path: /srv/lib/banner.o
FROM base
RUN work=$(mktemp -d) && mkdir -p /srv/lib \
 && cat /data/f1.txt /data/f2.txt > "$work/banner.txt" \
 && objcopy -I binary -O elf64-x86-64 -B i386:x86-64 "$work/banner.txt" /srv/lib/banner.o \
 && rm -rf "$work"
