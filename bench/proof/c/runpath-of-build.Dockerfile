# rule: general/temporary-path, c/build-path, general/random
# path: /usr/local/bin/answer
FROM base
RUN <<'EOF'
set -e
work=$(mktemp -d) && cd "$work"
echo 'int answer(void) { return 42; }' > libanswer.c
printf '#include <stdio.h>\nint answer(void);\nint main(void) { printf("%%d\\n", answer()); return 0; }\n' > main.c
gcc -O2 -shared -fPIC -o libanswer.so libanswer.c
gcc -O2 -o answer main.c -L. -lanswer -Wl,-rpath,"$PWD"
install libanswer.so /usr/local/lib/
install answer /usr/local/bin/
cd / && rm -rf "$work"
EOF
