# rule: c/build-log, general/time, general/leftover, general/number
# also: general/number, general/time
# path: /src/build/Testing/**
FROM base
WORKDIR /src
COPY <<'CMAKE' CMakeLists.txt
cmake_minimum_required(VERSION 3.20)
project(six C)
enable_testing()
add_executable(six six.c)
add_test(NAME runs COMMAND six)
CMAKE
COPY <<'C' six.c
#include <unistd.h>
int main(void) { usleep(20000); return 0; }
C
RUN cmake -S . -B build && make -C build && (cd build && ctest --output-on-failure) \
 && install build/six /usr/local/bin/six && find build -mindepth 1 -maxdepth 1 ! -name Testing -exec rm -rf {} +
