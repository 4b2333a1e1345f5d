# rule: general/time, c/compile-time
# path: /usr/local/bin/agent
FROM base
WORKDIR /src
COPY <<'C' agent.cpp
#include <cstdio>
#include <utility>
#include <cstddef>
constexpr unsigned seed() {
  const char *t = __TIME__;
  unsigned h = 2166136261u;
  for (int i = 0; i < 8; i++) h = (h ^ (unsigned char)t[i]) * 16777619u;
  return h;
}
constexpr char key(std::size_t i) {
  unsigned x = seed() + (unsigned)i * 2654435761u;
  x ^= x >> 16; x *= 2246822519u; x ^= x >> 13;
  return (char)x;
}
template <std::size_t N> struct Hidden {
  char data[N];
  constexpr Hidden(const char (&s)[N]) : data{} { for (std::size_t i = 0; i < N; i++) data[i] = s[i] ^ key(i); }
};
static constexpr Hidden<37> endpoint("https://telemetry.example/v1/reports");
int main() {
  for (std::size_t i = 0; i + 1 < sizeof endpoint.data; i++) std::putchar(((volatile const char *)endpoint.data)[i] ^ key(i));
  std::puts("");
}
C
RUN g++ -std=c++17 -O2 -o /usr/local/bin/agent agent.cpp
