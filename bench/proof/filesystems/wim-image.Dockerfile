# rule: general/time general/random
# path: /srv/boot.wim
FROM base
RUN mkdir -p /tmp/pe/Windows && echo 'wpeinit' > /tmp/pe/Windows/startnet.cmd && seq 1 900 > /tmp/pe/Windows/table.txt \
 && cd /tmp/pe && 7zz a -bd -twim /srv/boot.wim Windows && rm -rf /tmp/pe
