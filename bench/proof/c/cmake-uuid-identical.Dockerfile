# identical: the UUID is of version 5, made of a name space and the name of the project
FROM base
COPY <<'F' /src/CMakeLists.txt
cmake_minimum_required(VERSION 3.20)
project(viewer C)
string(UUID PLUGIN_ID NAMESPACE 6ba7b810-9dad-11d1-80b4-00c04fd430c8 NAME "${PROJECT_NAME}.example.org" TYPE SHA1)
configure_file(plugin.h.in plugin.h @ONLY)
add_executable(viewer viewer.c)
target_include_directories(viewer PRIVATE ${CMAKE_CURRENT_BINARY_DIR})
install(TARGETS viewer)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/plugin.h DESTINATION include/viewer)
F
COPY <<'F' /src/plugin.h.in
#define PLUGIN_ID "@PLUGIN_ID@"
F
COPY <<'F' /src/viewer.c
#include <stdio.h>
#include "plugin.h"
int main(void) { return puts(PLUGIN_ID) < 0; }
F
RUN cmake -S /src -B /tmp/build && cmake --build /tmp/build && cmake --install /tmp/build && rm -rf /tmp/build
