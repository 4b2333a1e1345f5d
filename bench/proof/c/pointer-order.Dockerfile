# rule: general/order
# path: /src/symbols.inc
FROM base
WORKDIR /src
COPY <<'F' gen.cpp
#include <cstdio>
#include <string>
#include <unordered_set>
struct Symbol { std::string name; };
int main() {
  std::unordered_set<Symbol *> symbols;
  for (auto name : {"open", "close", "read", "write", "seek", "stat", "sync", "lock"}) symbols.insert(new Symbol{name});
  for (auto s : symbols) std::printf("SYMBOL(%s)\n", s->name.c_str());
}
F
RUN g++ -O2 -o /tmp/gen gen.cpp && /tmp/gen > symbols.inc && rm /tmp/gen
