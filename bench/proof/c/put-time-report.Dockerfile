# rule: general/time
# path: /usr/share/rules/compiled.txt
FROM base
WORKDIR /src
COPY <<'C' rules.cc
#include <ctime>
#include <iomanip>
#include <iostream>

int main() {
  std::time_t now = std::time(nullptr);
  std::cout << "rules: 12\ncompiled: " << std::put_time(std::gmtime(&now), "%c") << '\n';
}
C
RUN g++ -O2 -o /usr/local/bin/compile-rules rules.cc
RUN mkdir /usr/share/rules && compile-rules > /usr/share/rules/compiled.txt
