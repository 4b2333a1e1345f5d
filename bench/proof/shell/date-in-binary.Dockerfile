# rule: general/time
# path: /etc/stamp.bin
FROM base
RUN printf 'STMP\000\000\000\001' > /etc/stamp.bin && printf %08x "$(date +%s)" | xxd -r -p >> /etc/stamp.bin
