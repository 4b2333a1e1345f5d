# rule: general/time
# path: /etc/nftables/edge.nft
FROM base
RUN apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends iptables \
 && rm -rf /var/lib/apt/lists/* /var/log/apt /var/log/*.log /var/cache/ldconfig/aux-cache /var/cache/apt/* /var/cache/debconf/*-old
COPY <<"EOF" /etc/iptables/rules.v4
*filter
:INPUT DROP [0:0]
:FORWARD DROP [0:0]
-A INPUT -i lo -j ACCEPT
-A INPUT -p tcp --dport 443 -j ACCEPT
-A INPUT -p tcp --dport 22 -s 10.0.0.0/8 -j ACCEPT
COMMIT
EOF
# guilty
RUN mkdir -p /etc/nftables && iptables-restore-translate -f /etc/iptables/rules.v4 > /etc/nftables/edge.nft
