# rule: format/zip-times, general/time
# path: /srv/download/sdk.zip
FROM base
WORKDIR /src
COPY <<'EOF' include/beep.h
int beep(int times);
EOF
COPY <<'EOF' beep.c
#include "include/beep.h"
int beep(int times) { return times * 2; }
EOF
RUN gcc -O2 -shared -fPIC -o libbeep.so beep.c \
 && mkdir -p sdk/lib sdk/include /srv/download && cp include/beep.h sdk/include/ && cp libbeep.so sdk/lib/ \
 && zip -qr /srv/download/sdk.zip sdk
