# rule: general/order general/random unknown
# path: /usr/local/bin/app
FROM base
RUN mkdir /src && for n in $(seq 1 30); do echo "int f$n(void) { return $n; }" > /src/f$n.c; done; echo 'int main(void) { return 0; }' > /src/main.c
# guilty
RUN cd /src && gcc -o /usr/local/bin/app main.c $(ls f*.c | shuf)
