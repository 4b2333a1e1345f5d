# rule: general/time
# path: /opt/app/MANIFEST
FROM base
RUN mkdir -p /opt/app/bin /opt/app/conf \
 && printf '#!/bin/sh\nexec true\n' > /opt/app/bin/start && chmod 755 /opt/app/bin/start \
 && echo port=8080 > /opt/app/conf/app.conf \
 && tar -C /opt -cf /tmp/app.tar --owner=0 --group=0 --sort=name app \
 && tar --full-time -tvf /tmp/app.tar > /opt/app/MANIFEST \
 && rm /tmp/app.tar
