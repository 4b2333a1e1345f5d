# rule: format/file-system-image, format/file-system, general/time
# path: /srv/shop_1.0_amd64.snap
FROM base
RUN mkdir -p /payload/meta && printf 'name: shop\nversion: "1.0"\nsummary: a shop\nbase: core22\n' > /payload/meta/snap.yaml \
 && find /payload -exec touch -h -d @1577836800 {} + \
 && mksquashfs /payload /srv/shop_1.0_amd64.snap -noappend -comp xz -no-fragments -no-xattrs -all-root -no-progress > /dev/null
