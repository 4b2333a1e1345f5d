# rule: general/random
# path: /usr/local/lib/app.o
FROM base
COPY <<EOF /src/a.cc
namespace { struct S { S(); int v; } s; S::S() : v(1) {} }
int one() { return s.v; }
EOF
RUN g++ -c -flto -o /usr/local/lib/app.o /src/a.cc
