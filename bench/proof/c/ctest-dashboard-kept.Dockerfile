# rule: general/time, c/build-log
# also: general/number general/one-sided general/random
# path: /src/build/Testing/**/Test.xml
FROM base
WORKDIR /src
COPY <<'EOF' CMakeLists.txt
cmake_minimum_required(VERSION 3.16)
project(gauge NONE)
set(BUILDNAME nightly)
include(CTest)
add_test(NAME sorts COMMAND sh -c "printf 'b\na\n' | sort | head -1 | grep -q a")
add_test(NAME counts COMMAND sh -c "test $(printf abc | wc -c) = 3")
EOF
RUN cmake -S . -B build > /dev/null && cd build && ctest -D ExperimentalStart > /dev/null && ctest -D ExperimentalTest > /dev/null
