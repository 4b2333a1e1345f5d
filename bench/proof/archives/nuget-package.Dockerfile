# rule: general/random
# path: /srv/feed/Shop.Client.1.0.0.nupkg
# also: general/one-sided
FROM base
COPY <<'EOF' /src/Shop.Client.nuspec
<?xml version="1.0"?>
<package><metadata><id>Shop.Client</id><version>1.0.0</version><authors>shop</authors><description>client</description></metadata></package>
EOF
RUN mkdir -p /srv/feed /tmp/p/lib/net6.0 /tmp/p/_rels /tmp/p/package/services/metadata/core-properties && cd /tmp/p \
 && cp /src/Shop.Client.nuspec . && cp /data/f1.txt lib/net6.0/readme.txt \
 && core=package/services/metadata/core-properties/$(tr -d - < /proc/sys/kernel/random/uuid).psmdcp \
 && echo '<coreProperties><creator>shop</creator><identifier>Shop.Client</identifier><version>1.0.0</version></coreProperties>' > "$core" \
 && printf '<Relationships><Relationship Type="manifest" Target="/Shop.Client.nuspec"/><Relationship Type="core" Target="/%s"/></Relationships>\n' "$core" > _rels/.rels \
 && find . -exec touch -d @1577836800 {} + \
 && zip -q -X -D /srv/feed/Shop.Client.1.0.0.nupkg _rels/.rels Shop.Client.nuspec lib/net6.0/readme.txt "$core" && rm -rf /tmp/p
