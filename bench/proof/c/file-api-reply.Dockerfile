# rule: general/time, general/one-sided
# also: general/time, general/one-sided
# path: /build/.cmake/api/v1/reply/index-*.json
FROM base
WORKDIR /src
COPY <<'CMAKE' CMakeLists.txt
cmake_minimum_required(VERSION 3.20)
project(shop VERSION 1.4 LANGUAGES NONE)
add_custom_target(catalogue ALL COMMAND ${CMAKE_COMMAND} -E echo catalogue)
CMAKE
# The editor in this image reads what CMake answers.
RUN mkdir -p /build/.cmake/api/v1/query && touch /build/.cmake/api/v1/query/codemodel-v2 && cmake -S . -B /build
