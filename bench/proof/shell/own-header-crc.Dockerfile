# rule: general/time
# also: general/random
# path: /srv/firmware.bin
FROM base
COPY <<"F" /srv/pack.py
import struct, time, zlib
body = bytes(n * 7 % 251 for n in range(6000))
head = struct.pack("<4sHIQ", b"FWUP", 2, len(body), int(time.time()))
open("/srv/firmware.bin", "wb").write(head + struct.pack("<I", zlib.crc32(head + body)) + body)
F
# guilty
RUN python3 /srv/pack.py
