# rule: general/time
# also: general/number c/build-log general/one-sided
# path: /srv/cdash/Test.xml
FROM base
COPY <<'F' /src/CMakeLists.txt
cmake_minimum_required(VERSION 3.18)
project(ledger C)
include(CTest)
add_executable(ledger-test test.c)
add_test(NAME balance COMMAND ledger-test)
F
COPY <<'F' /src/test.c
#include <assert.h>
int main(void) {
  int balance = 0;
  for (int i = 1; i <= 100; i++) balance += i;
  assert(balance == 5050);
  return 0;
}
F
RUN cmake -S /src -B /tmp/out && cmake --build /tmp/out && cd /tmp/out && ctest -T Test \
 && install -D -m 644 Testing/*/Test.xml -t /srv/cdash && cd / && rm -rf /tmp/out
