# identical: the generator of random numbers is seeded with a constant
FROM base
RUN <<'EOF'
set -e
cat > /tmp/deck.cpp <<'CPP'
#include <algorithm>
#include <cstdio>
#include <numeric>
#include <random>
#include <vector>
int main() {
  std::mt19937 generator(20240101);
  std::vector<int> deck(52);
  std::iota(deck.begin(), deck.end(), 0);
  std::shuffle(deck.begin(), deck.end(), generator);
  std::uniform_int_distribution<unsigned> any;
  for (int card : deck) std::printf("%d %08x\n", card, any(generator));
}
CPP
g++ -O2 -o /tmp/deck /tmp/deck.cpp
mkdir -p /usr/share/game && /tmp/deck > /usr/share/game/deck.txt
rm /tmp/deck /tmp/deck.cpp
EOF
