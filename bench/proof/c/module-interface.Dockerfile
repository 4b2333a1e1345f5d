# rule: general/time, c/compile-time, c/precompiled-header
# path: /src/gcm.cache/shop.gcm
FROM base
WORKDIR /src
COPY <<'C' shop.cc
export module shop;
export int price(int pieces) { return pieces * 42; }
C
COPY <<'C' main.cc
import shop;
int main() { return price(1) == 42 ? 0 : 1; }
C
RUN g++ -std=c++20 -fmodules-ts -o /usr/local/bin/shop shop.cc main.cc && shop
