# identical: string(RANDOM) has a seed of its own here, and CMake gives the same letters for the same seed
FROM base
COPY <<'F' /src/CMakeLists.txt
cmake_minimum_required(VERSION 3.18)
project(mesh C)
string(RANDOM LENGTH 24 ALPHABET 0123456789abcdef RANDOM_SEED 20190614 MESH_TOKEN)
configure_file(token.h.in ${CMAKE_BINARY_DIR}/token.h @ONLY)
add_executable(mesh mesh.c)
target_include_directories(mesh PRIVATE ${CMAKE_BINARY_DIR})
F
COPY <<'F' /src/token.h.in
#define MESH_TOKEN "@MESH_TOKEN@"
F
COPY <<'F' /src/mesh.c
#include <stdio.h>
#include "token.h"
int main(void) {
  puts("mesh " MESH_TOKEN);
  return 0;
}
F
RUN cmake -S /src -B /src/out -DCMAKE_BUILD_TYPE=Release && cmake --build /src/out \
 && install /src/out/mesh /usr/local/bin/mesh && install -D -m 644 /src/out/token.h /usr/local/include/mesh/token.h && rm -rf /src/out
