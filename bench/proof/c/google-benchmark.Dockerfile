# rule: general/time, general/number
# also: general/time, general/number
# path: /srv/report/bench.json
FROM base
WORKDIR /src
COPY <<'F' bench.cc
#include <benchmark/benchmark.h>
#include <string>

static void Copy(benchmark::State& state) {
  std::string text(512, 'x');
  for (auto _ : state) {
    std::string copy(text);
    benchmark::DoNotOptimize(copy);
  }
}
BENCHMARK(Copy);
BENCHMARK_MAIN();
F
RUN g++ -O2 -o bench bench.cc -lbenchmark -lpthread && mkdir -p /srv/report \
 && ./bench --benchmark_min_time=0.05 --benchmark_out=/srv/report/bench.json && rm bench
