# rule: general/random
# path: /etc/radvd.conf
FROM base
RUN h=$(od -An -N5 -tx1 /dev/urandom | tr -d ' ') \
 && printf 'interface eth0 {\n  prefix fd%.2s:%.4s:%.4s::/64 { AdvOnLink on; };\n};\n' "$h" "${h#??}" "${h#??????}" > /etc/radvd.conf
