# rule: format/tar-times, general/time
# path: /srv/hub-setup.run
FROM base
RUN mkdir -p /srv/payload && cd /srv && printf 'hub 2.4\n' > payload/VERSION && printf '#!/bin/sh\nexec true\n' > payload/hub \
 && printf '#!/bin/sh\nsed "1,/^__END__$/d" "$0" | tar -xz -C "${1:-.}"\nexit 0\n__END__\n' > hub-setup.run \
 && tar --sort=name -c payload | gzip -n9 >> hub-setup.run && chmod +x hub-setup.run
