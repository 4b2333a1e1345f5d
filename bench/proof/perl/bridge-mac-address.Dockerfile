# rule: general/random
# path: /etc/network/interfaces.d/br0
FROM base
RUN mkdir -p /etc/network/interfaces.d \
 && perl -e 'printf "auto br0\niface br0 inet dhcp\n  hwaddress ether 52:54:%02x:%02x:%02x:%02x\n", map { int rand 256 } 1..4' > /etc/network/interfaces.d/br0
