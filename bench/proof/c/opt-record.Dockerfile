# rule: general/random, format/compressed
# path: /src/*.opt-record.json.gz
# also: general/random
FROM base
WORKDIR /src
COPY <<'C' sum.c
/* What the compiler made of the hot loop is kept beside the object; it names its passes by their addresses in its memory. */
long sum(const int *values, int count) {
  long total = 0;
  for (int i = 0; i < count; i++) total += values[i];
  return total;
}
C
RUN gcc -O3 -fsave-optimization-record -c -o sum.o sum.c
