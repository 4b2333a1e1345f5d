# rule: general/time
# path: /app/data/words.idx
FROM base
ENV PYTHONDONTWRITEBYTECODE=1
WORKDIR /app
COPY <<'PY' index.py
import struct, time

words = sorted("kilo alpha bravo delta echo foxtrot golf hotel".split())
with open("data/words.idx", "wb") as out:
    out.write(struct.pack("<4sHQI", b"WIDX", 2, time.time_ns(), len(words)))
    for word in words:
        out.write(struct.pack("<B", len(word)) + word.encode())
PY
RUN mkdir data && python3 index.py
