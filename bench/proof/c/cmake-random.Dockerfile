# rule: general/random
# path: /usr/local/bin/meter
FROM base
WORKDIR /src
COPY <<'CMAKE' CMakeLists.txt
cmake_minimum_required(VERSION 3.20)
project(meter LANGUAGES C)
string(RANDOM LENGTH 16 BUILD_ID)
add_executable(meter meter.c)
target_compile_definitions(meter PRIVATE BUILD_ID="${BUILD_ID}")
install(TARGETS meter)
CMAKE
COPY <<'C' meter.c
#include <stdio.h>
int main(void) { return puts("meter " BUILD_ID) < 0; }
C
RUN cmake -S . -B /tmp/build -G Ninja -DCMAKE_BUILD_TYPE=Release > /dev/null && cmake --build /tmp/build > /dev/null \
 && cmake --install /tmp/build > /dev/null && rm -rf /tmp/build
