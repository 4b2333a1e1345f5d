# rule: general/random
# path: /usr/local/include/telemetry.h
FROM base
COPY <<'F' /src/messages.txt
battery float
heading int
altitude float
F
COPY <<'F' /src/mkheader.py
"""Writes the header of the messages; the guard must not clash with that of any other generated header."""
import sys
import uuid

guard = "TELEMETRY_" + uuid.uuid4().hex.upper()
print(f"#ifndef {guard}\n#define {guard}\n")
print("struct telemetry {")
for line in open(sys.argv[1]):
    name, kind = line.split()
    print(f"  {kind} {name};")
print("};\n")
print(f"#endif /* {guard} */")
F
COPY <<'F' /src/main.c
#include <stdio.h>
#include <telemetry.h>
int main(void) {
  printf("%zu\n", sizeof(struct telemetry));
  return 0;
}
F
RUN python3 -B /src/mkheader.py /src/messages.txt > /usr/local/include/telemetry.h \
 && gcc -O2 -o /usr/local/bin/telemetry-size /src/main.c
