# rule: format/cpio-times, general/time
# path: /srv/transfer/payload.cpio
# also: general/number
FROM base
RUN mkdir -p /tmp/payload /srv/transfer && cd /tmp/payload && for n in 1 2 3 4; do sed "s/file/record/" "/data/f$n.txt" > "rec$n.dat"; done \
 && ls | sort | cpio --quiet -o -H bin > /srv/transfer/payload.cpio && rm -rf /tmp/payload
