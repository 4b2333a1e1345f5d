# rule: format/tar-times, general/time, format/compressed
# also: format/gzip-header
# path: /srv/pulse-1.0-Linux.sh
FROM base
COPY <<'EOF' /src/CMakeLists.txt
cmake_minimum_required(VERSION 3.16)
project(pulse VERSION 1.0 LANGUAGES C)
add_executable(pulse pulse.c)
install(TARGETS pulse DESTINATION bin)
set(CPACK_GENERATOR STGZ)
set(CPACK_PACKAGE_FILE_NAME pulse-1.0-Linux)
set(CPACK_PACKAGE_VENDOR Example)
include(CPack)
EOF
COPY <<'EOF' /src/pulse.c
#include <stdio.h>
int main(void) { puts("pulse"); return 0; }
EOF
RUN cmake -S /src -B /tmp/build > /dev/null && cmake --build /tmp/build > /dev/null \
 && cd /tmp/build && cpack > /dev/null && cp pulse-1.0-Linux.sh /srv/ && rm -rf /tmp/build
