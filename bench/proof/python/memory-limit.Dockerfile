# rule: general/number
# path: /etc/worker/limits.ini
FROM base
ENV PYTHONDONTWRITEBYTECODE=1
COPY <<'F' /usr/local/bin/limits.py
import psutil

memory = psutil.virtual_memory()
with open("/etc/worker/limits.ini", "w") as out:
    out.write("[worker]\nprefetch = 8\n")
    out.write(f"max_memory_bytes = {int(memory.available * 0.7)}\n")
F
RUN mkdir -p /etc/worker && /opt/tools/bin/python /usr/local/bin/limits.py
