# rule: python/pyc-time
# path: /usr/local/src/vm/scripts/__pycache__/naming.cpython-*.pyc
# also: general/time
FROM base
WORKDIR /usr/local/src/vm
COPY <<'F' scripts/naming.py
VERSION = "@VERSION@"


def macro(name):
    return "OP_" + name.upper()
F
COPY <<'F' scripts/gen_opcodes.py
from naming import VERSION, macro

print(f"/* opcodes of {VERSION} */")
for number, name in enumerate(["push", "pop", "add", "jump"]):
    print(f"#define {macro(name)} {number}")
F
RUN sed -i 's/@VERSION@/3.2.0/' scripts/naming.py && python3 scripts/gen_opcodes.py > opcodes.h
