# rule: general/order
# path: /usr/local/bin/prog
FROM base
SHELL ["/bin/bash", "-euo", "pipefail", "-c"]
WORKDIR /src
RUN for n in a b c d e f; do echo "int part_$n(int x) { return x * ${#n} + $((RANDOM % 1)); }" > part_$n.c; done \
 && { for n in a b c d e f; do echo "int part_$n(int);"; done; echo 'int main(void) { return part_a(1) + part_b(2) + part_c(3) + part_d(4) + part_e(5) + part_f(6); }'; } > main.c
# guilty
RUN printf '%s\n' part_?.c | xargs -P 6 -I{} bash -c 'sleep 0.$((RANDOM % 9)); gcc -O0 -c {} -o {}.o; echo {}.o >> objects.txt' \
 && gcc -o /usr/local/bin/prog main.c $(cat objects.txt) && rm -rf /src
