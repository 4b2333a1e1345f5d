# rule: general/time, general/number, general/leftover
# path: /app/.prove
FROM base
WORKDIR /app
RUN mkdir t && printf 'use Test::More tests => 2;\nok(1, "loads");\nis(2 + 2, 4, "adds");\n' > t/price.t && printf 'use Test::More tests => 1;\nok(1);\n' > t/cart.t
RUN prove -Q --state=save t/ > /dev/null
