# rule: c/compile-time, general/time
# path: /usr/local/bin/agent
FROM base
RUN <<'EOF'
set -e
mkdir -p /src && cd /src
cat > CMakeLists.txt <<'CMAKE'
cmake_minimum_required(VERSION 3.16)
project(agent C)
execute_process(COMMAND date -u +%Y-%m-%dT%H:%M:%SZ
  OUTPUT_VARIABLE BUILD_DATE OUTPUT_STRIP_TRAILING_WHITESPACE)
configure_file(build_info.h.in build_info.h @ONLY)
add_executable(agent main.c)
target_include_directories(agent PRIVATE ${CMAKE_CURRENT_BINARY_DIR})
CMAKE
echo '#define BUILD_DATE "@BUILD_DATE@"' > build_info.h.in
cat > main.c <<'C'
#include <stdio.h>
#include "build_info.h"
int main(void) { printf("agent 3.1, built %s\n", BUILD_DATE); return 0; }
C
cmake -S . -B /tmp/build -DCMAKE_BUILD_TYPE=Release
cmake --build /tmp/build
install /tmp/build/agent /usr/local/bin/agent
rm -rf /tmp/build
EOF
