# rule: general/time, general/number
# path: /srv/app/test-report.txt
FROM base
WORKDIR /srv/app
RUN mkdir t && printf 'use Test::More tests => 2;\nok 1, "loads";\nis 3 + 4, 7, "adds";\n' > t/basic.t
# guilty
RUN prove --timer t > test-report.txt
