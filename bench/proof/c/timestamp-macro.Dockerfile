# rule: c/compile-time, general/time
# path: /usr/local/bin/meter
FROM base
WORKDIR /src
RUN printf '%s\n' '#include <stdio.h>' 'int main(void) { return printf("meter, source of %s\n", __TIMESTAMP__) < 0; }' > meter.c \
 && gcc -O2 -o /usr/local/bin/meter meter.c
