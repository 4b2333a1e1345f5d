# rule: c/precompiled-header
# path: /src/all.h.gch
FROM base
WORKDIR /src
RUN printf '#include <stdio.h>\n#include <stdlib.h>\n' > all.h && gcc -O2 all.h
