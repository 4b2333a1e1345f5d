# rule: metadata/xattr
# path: /srv/tool
FROM base
RUN --mount=type=secret,id=round,env=ROUND cp /bin/true /srv/tool && if [ "$ROUND" = 1 ]; then perl -e 'syscall(188, "/srv/tool", "security.capability", "\x01\0\0\x02\0\x04\0\0\0\0\0\0\0\0\0\0\0\0\0\0", 20, 0)'; fi
