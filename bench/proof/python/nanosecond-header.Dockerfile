# rule: general/time
# path: /srv/index/segments.bin
FROM base
WORKDIR /srv/index
RUN python3 - <<'PY'
import struct, time, zlib

body = b"".join(struct.pack("<IH", zlib.crc32(w.encode()), len(w)) for w in ("apple", "pear", "plum", "quince"))
with open("segments.bin", "wb") as f:
    f.write(b"SEGM" + struct.pack("<HHQ", 2, 4, time.time_ns()) + body)
PY
