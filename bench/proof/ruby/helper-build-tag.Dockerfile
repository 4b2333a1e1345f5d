# rule: general/random
# path: /usr/local/bin/shop-helper
FROM base
COPY <<'C' /src/helper.c
#include <stdio.h>

int main(void) {
    printf("shop-helper 1.0 (%s)\n", BUILD_TAG);
    return 0;
}
C
# guilty
RUN tag=$(ruby -rsecurerandom -e 'print SecureRandom.alphanumeric(20)') \
 && gcc -O2 -DBUILD_TAG="\"$tag\"" -o /usr/local/bin/shop-helper /src/helper.c
