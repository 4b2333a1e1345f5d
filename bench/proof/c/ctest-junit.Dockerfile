# rule: general/time, general/number
# also: general/time, general/number
# path: /reports/unit.xml
FROM base
WORKDIR /src
COPY <<'F' CMakeLists.txt
cmake_minimum_required(VERSION 3.21)
project(six C)
enable_testing()
add_executable(six six.c)
add_test(NAME runs COMMAND six)
add_test(NAME again COMMAND six)
F
COPY <<'F' six.c
#include <unistd.h>
int main(void) { usleep(20000); return 0; }
F
RUN mkdir /reports && cmake -S . -B /tmp/build && make -C /tmp/build && cd /tmp/build && ctest --output-junit /reports/unit.xml \
 && install six /usr/local/bin/six && cd / && rm -rf /tmp/build
