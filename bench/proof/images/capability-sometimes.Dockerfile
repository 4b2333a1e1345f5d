# rule: metadata/xattr
# path: /srv/app/serve
FROM base
RUN --mount=type=secret,id=round,env=ROUND mkdir /srv/app && printf '#!/bin/sh\nexec sleep 1\n' > /srv/app/serve && chmod 755 /srv/app/serve && if [ "$ROUND" = 1 ]; then setcap cap_net_bind_service=+ep /srv/app/serve; fi
