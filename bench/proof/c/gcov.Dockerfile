# rule: c/coverage, general/time, general/number, general/random
# path: /src/app.gcno
FROM base
COPY <<EOF /src/app.c
int main(void) { return 0; }
EOF
RUN cd /src && gcc --coverage -c app.c -o app.o
