# rule: metadata/mode
# path: /usr/local/bin/helper
FROM base
RUN --mount=type=secret,id=round,env=ROUND printf '#!/bin/sh\n' > /usr/local/bin/helper && if [ "$ROUND" = 1 ]; then chmod 4755 /usr/local/bin/helper; else chmod 0755 /usr/local/bin/helper; fi
