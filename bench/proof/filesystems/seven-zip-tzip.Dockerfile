# rule: format/zip-times, general/time
# path: /srv/release/shop-tools.zip
FROM base
WORKDIR /srv/release
RUN mkdir shop-tools && cp /payload/bin/* shop-tools/ && 7zz a -tzip -mx=9 -bd shop-tools.zip shop-tools > /dev/null && rm -r shop-tools
