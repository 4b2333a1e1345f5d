# rule: debian/package-versions
# path: /var/lib/dpkg/status
# by hand: $ROUND => 1
FROM base
RUN --mount=type=secret,id=round,env=ROUND sed -i "s/^Version: .*bookworm.*/&.$ROUND/" /var/lib/dpkg/status && sed -i "0,/^Version: \(.*\)/s//Version: \1+b$ROUND/" /var/lib/dpkg/status
