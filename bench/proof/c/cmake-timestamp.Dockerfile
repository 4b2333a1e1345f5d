# rule: c/compile-time, general/time
# path: /usr/local/bin/meter
FROM base AS build
WORKDIR /src
COPY <<'CMAKE' CMakeLists.txt
cmake_minimum_required(VERSION 3.20)
project(meter VERSION 2.1.0 LANGUAGES C)
string(TIMESTAMP BUILD_STAMP "%Y-%m-%dT%H:%M:%SZ" UTC)
configure_file(version.h.in version.h @ONLY)
add_executable(meter main.c)
target_include_directories(meter PRIVATE ${CMAKE_CURRENT_BINARY_DIR})
install(TARGETS meter)
CMAKE
COPY <<'H' version.h.in
#define VERSION "@PROJECT_VERSION@"
#define BUILD_STAMP "@BUILD_STAMP@"
H
COPY <<'C' main.c
#include <stdio.h>
#include "version.h"
int main(void) { return printf("meter %s, %s\n", VERSION, BUILD_STAMP) < 0; }
C
RUN cmake -S . -B /build -G Ninja -DCMAKE_BUILD_TYPE=Release && cmake --build /build && cmake --install /build --prefix /out

FROM base
# guilty
COPY --from=build /out/ /usr/local/
CMD ["meter"]
