# rule: format/file-system-image, format/file-system, general/time
# also: general/time
# path: /srv/shop.run
FROM base
RUN printf '#!/bin/sh\n# Mounts what follows, and starts it.\nexec squashfuse -o offset=4096 "$0" /mnt\n' > /tmp/head && truncate -s 4096 /tmp/head \
 && mksquashfs /payload /tmp/root.sqfs -quiet -no-progress -all-root && cat /tmp/head /tmp/root.sqfs > /srv/shop.run && chmod +x /srv/shop.run && rm /tmp/head /tmp/root.sqfs
