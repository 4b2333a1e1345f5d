# rule: c/build-path, general/temporary-path
# path: /usr/local/lib/libeleven.so
FROM base
WORKDIR /src
COPY <<'CMAKE' CMakeLists.txt
cmake_minimum_required(VERSION 3.20)
project(eleven C)
configure_file(table.c.in table.c)
add_library(eleven SHARED ${CMAKE_CURRENT_BINARY_DIR}/table.c)
CMAKE
COPY <<'C' table.c.in
#include <assert.h>
int row(int n) { assert(n < 3); return n; }
C
RUN tree=$(mktemp -d /tmp/eleven.XXXXXXXX) \
 && cmake -S . -B "$tree" -DCMAKE_BUILD_TYPE=Debug >/dev/null && make -s -C "$tree" \
 && cp "$tree/libeleven.so" /usr/local/lib/ && rm -rf "$tree"
