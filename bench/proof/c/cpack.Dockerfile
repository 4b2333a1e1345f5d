# rule: format/tar-times, format/gzip-header, general/time
# also: format/gzip-header, format/tar-times
# path: /srv/packages/*.tar.gz
FROM base
WORKDIR /src
COPY <<'CMAKE' CMakeLists.txt
cmake_minimum_required(VERSION 3.20)
project(seven VERSION 7.0 LANGUAGES C)
add_executable(seven seven.c)
install(TARGETS seven)
set(CPACK_GENERATOR TGZ)
set(CPACK_PACKAGE_FILE_NAME seven)
include(CPack)
CMAKE
COPY <<'C' seven.c
int main(void) { return 7; }
C
RUN cmake -S . -B /tmp/build -DCMAKE_BUILD_TYPE=Release && cmake --build /tmp/build && cd /tmp/build && cpack -B /srv/packages \
 && rm -rf /tmp/build /srv/packages/_CPack_Packages
