# rule: format/tar-times, general/time, format/compressed
# path: /srv/packages/shop-agent_1.4.0-1_x86_64.ipk
FROM base
WORKDIR /srv/packages
COPY <<'SH' /usr/local/bin/make-ipk
#!/bin/sh
# As OpenWrt's packages are: a tar in gzip that holds two of them.
set -e
work=/tmp/ipk
mkdir -p $work/data/usr/bin $work/data/etc $work/control
printf '#!/bin/sh\nexec logger agent\n' > $work/data/usr/bin/shop-agent
cp /payload/etc/app.conf $work/data/etc/agent.conf
printf 'Package: shop-agent\nVersion: 1.4.0-1\nArchitecture: x86_64\nDescription: agent of the shop\n' > $work/control/control
echo '2.0' > $work/debian-binary
tar -C $work/data --sort=name --owner=0 --group=0 --numeric-owner -cf - . | gzip -n > $work/data.tar.gz
tar -C $work/control --sort=name --owner=0 --group=0 --numeric-owner -cf - . | gzip -n > $work/control.tar.gz
tar -C $work --owner=0 --group=0 --numeric-owner -cf - ./debian-binary ./data.tar.gz ./control.tar.gz | gzip -n > "$1"
rm -rf $work
SH
RUN sh /usr/local/bin/make-ipk shop-agent_1.4.0-1_x86_64.ipk
