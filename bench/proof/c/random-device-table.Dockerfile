# rule: general/random, general/number
# path: /usr/share/hash/tabulation.txt
FROM base
WORKDIR /src
COPY <<'C' table.cc
#include <iostream>
#include <random>

int main() {
  std::random_device source;
  std::mt19937_64 draw(source());
  for (int i = 0; i < 256; i++) std::cout << draw() << '\n';
}
C
RUN g++ -O2 -o /usr/local/bin/make-table table.cc
RUN mkdir /usr/share/hash && make-table > /usr/share/hash/tabulation.txt
