# rule: general/time
# path: /srv/report/coverage/index.html
FROM base
WORKDIR /src
COPY <<'F' price.c
int price(int article) { return article < 0 ? 0 : 100 + 7 * article; }
int main(void) { return price(3) == 121 ? 0 : 1; }
F
RUN gcc --coverage -O0 -o check price.c && ./check && lcov --quiet --capture --directory . --output-file coverage.info \
 && genhtml --quiet --output-directory /srv/report/coverage coverage.info && rm -f check *.gcno *.gcda coverage.info
