# rule: c/build-log, general/time, general/leftover, general/number
# also: general/random, general/time, general/number
# path: /src/build/.ninja_log
FROM base
WORKDIR /src
COPY <<'CMAKE' CMakeLists.txt
cmake_minimum_required(VERSION 3.20)
project(two C)
add_library(two SHARED two.c)
CMAKE
COPY <<'C' two.c
int two(void) { return 2; }
C
RUN cmake -S . -B build -G Ninja && ninja -C build && cp build/libtwo.so /usr/local/lib/
