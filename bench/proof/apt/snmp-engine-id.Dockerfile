# rule: general/random, general/time, general/leftover
# path: /var/lib/snmp/snmpd.conf
FROM base
RUN apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends snmpd \
 && rm -rf /var/lib/apt/lists/* /var/log/apt /var/log/*.log /var/cache/ldconfig/aux-cache /var/cache/apt/* /var/cache/debconf/*-old
COPY <<"EOF" /etc/snmp/snmpd.conf
sysLocation rack 4
sysContact ops@example.com
rocommunity monitoring 127.0.0.1
EOF
# The configuration is tried out once.
# guilty
RUN snmpd -p /run/snmpd-try.pid -Lf /dev/null udp:127.0.0.1:1161 && sleep 2 \
 && kill "$(cat /run/snmpd-try.pid)" && sleep 2 && rm -f /run/snmpd-try.pid
