# rule: c/build-log, general/random, general/leftover
# also: c/build-log, general/random, general/leftover, general/temporary-path
# path: /src/build/CMakeFiles/*
FROM base
WORKDIR /src
COPY <<'F' CMakeLists.txt
cmake_minimum_required(VERSION 3.16)
project(price C)
include(CheckFunctionExists)
check_function_exists(strlcpy HAVE_STRLCPY)
add_executable(price price.c)
install(TARGETS price DESTINATION bin)
F
COPY <<'F' price.c
#include <stdio.h>
int main(void) { puts("12.00"); return 0; }
F
RUN cmake -S . -B build -DCMAKE_BUILD_TYPE=Release && cmake --build build && cmake --install build
