# rule: c/coverage
# path: /src/cov.gcno
# also: general/number, general/random
FROM base
WORKDIR /src
RUN echo 'int main(void) { return 0; }' > cov.c && gcc --coverage -c cov.c -o cov.o && rm cov.o
