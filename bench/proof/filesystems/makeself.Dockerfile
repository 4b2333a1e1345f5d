# rule: general/time, general/random
# also: format/tar-times
# path: /srv/install.run
FROM base
RUN mkdir /tmp/inst && printf '#!/bin/sh\necho installed\n' > /tmp/inst/setup.sh && chmod +x /tmp/inst/setup.sh && find /tmp/inst -exec touch -h -d @1600000000 {} + \
 && makeself --quiet --nox11 --tar-extra "--mtime=@1600000000 --sort=name" /tmp/inst /srv/install.run "Shop installer" ./setup.sh && rm -rf /tmp/inst
