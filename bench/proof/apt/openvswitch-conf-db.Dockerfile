# rule: general/random, general/time, database/key-value
# path: /etc/openvswitch/conf.db
FROM base
RUN apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends openvswitch-common openvswitch-switch \
 && rm -rf /etc/openvswitch/conf.db /etc/openvswitch/.conf.db* /etc/openvswitch/system-id.conf /var/log/openvswitch/* \
 && rm -rf /var/lib/apt/lists/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/apt/* /var/cache/debconf/*-old
RUN mkdir -p /run/openvswitch \
 && ovsdb-tool create /etc/openvswitch/conf.db /usr/share/openvswitch/vswitch.ovsschema \
 && ovsdb-server --detach --no-chdir --pidfile=/run/openvswitch/ovsdb.pid --remote=punix:/run/openvswitch/db.sock /etc/openvswitch/conf.db \
 && ovs-vsctl --no-wait init \
 && ovs-vsctl --no-wait add-br br-lab -- set bridge br-lab datapath_type=netdev \
 && kill "$(cat /run/openvswitch/ovsdb.pid)" && sleep 1 && rm -rf /run/openvswitch /etc/openvswitch/.conf.db*
