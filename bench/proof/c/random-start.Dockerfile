# rule: general/random, general/number
# path: /srv/model/start.txt
FROM base
WORKDIR /src
COPY <<'F' start.cc
#include <cstdio>
#include <random>

// The values that the model starts from.
int main() {
  std::mt19937 engine{std::random_device{}()};
  std::normal_distribution<double> weight(0, 0.05);
  for (int row = 0; row < 40; row++) {
    for (int column = 0; column < 8; column++) std::printf("%.6f ", weight(engine));
    std::puts("");
  }
}
F
RUN g++ -O2 -o start start.cc && mkdir -p /srv/model && ./start > /srv/model/start.txt && rm start start.cc
