# rule: format/zip-times
# path: /srv/setup.run
FROM base
RUN cp -r /data /work && cd /work && zip -qr /srv/app.zip . && printf '#!/bin/sh\nexec unzip -q "$0" -d /opt/app\n' | cat - /srv/app.zip > /srv/setup.run && zip -qA /srv/setup.run && chmod +x /srv/setup.run && rm -r /srv/app.zip /work
