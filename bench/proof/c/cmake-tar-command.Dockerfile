# rule: format/tar-times, general/time
# path: /srv/plugin-1.4.tar.gz
# also: format/gzip-header
FROM base AS build
WORKDIR /src
COPY <<'F' plugin.c
int plugin_version(void) { return 14; }
F
COPY <<'F' CMakeLists.txt
cmake_minimum_required(VERSION 3.16)
project(plugin C)
add_library(plugin MODULE plugin.c)
add_custom_target(bundle
  COMMAND ${CMAKE_COMMAND} -E tar czf ${CMAKE_BINARY_DIR}/plugin-1.4.tar.gz -- $<TARGET_FILE_NAME:plugin>
  DEPENDS plugin)
F
RUN cmake -S . -B /build && cmake --build /build --target bundle

FROM base
# guilty
COPY --from=build /build/plugin-1.4.tar.gz /srv/plugin-1.4.tar.gz
