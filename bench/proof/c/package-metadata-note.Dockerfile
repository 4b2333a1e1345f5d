# rule: general/time, c/compile-time
# path: /usr/local/bin/hello
FROM base
RUN printf '#include <stdio.h>\nint main(void) { puts("hello"); return 0; }\n' > /tmp/hello.c \
 && gcc -O2 -o /usr/local/bin/hello /tmp/hello.c -Wl,--package-metadata="{\"buildTime\":\"$(date -u +%Y-%m-%dT%H:%M:%SZ)\"}" \
 && rm /tmp/hello.c
