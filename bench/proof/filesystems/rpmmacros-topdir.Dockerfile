# rule: general/temporary-path, general/random
# path: /root/.rpmmacros
FROM base
RUN top="$(mktemp -d)" && for d in BUILD RPMS SOURCES SPECS SRPMS; do mkdir "$top/$d"; done \
 && printf '%%_topdir %s\n%%packager Release Team <release@example.org>\n%%_source_filedigest_algorithm 8\n' "$top" > /root/.rpmmacros \
 && cp /payload/etc/app.conf "$top/SOURCES/" && ls "$top/SOURCES" && rm -rf "$top"
