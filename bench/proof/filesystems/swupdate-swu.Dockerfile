# rule: format/cpio-times, general/time
# also: general/number
# path: /srv/update/app-2.4.swu
FROM base
WORKDIR /srv/update
RUN cat /payload/bin/* > app.bin \
 && printf 'software =\n{\n  version = "2.4";\n  files: ( { filename = "app.bin"; path = "/opt/app.bin"; sha256 = "%s"; } );\n}\n' "$(sha256sum app.bin | cut -d' ' -f1)" > sw-description \
 && printf '%s\n' sw-description app.bin | cpio --quiet -o -H crc > app-2.4.swu \
 && rm app.bin sw-description
