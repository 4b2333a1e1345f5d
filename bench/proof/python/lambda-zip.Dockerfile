# rule: format/zip-times, python/archive
# path: /srv/dist/function.zip
FROM base
WORKDIR /srv/dist
COPY <<'PY' /usr/local/lib/pack.py
import zipfile

with zipfile.ZipFile("function.zip", "w", zipfile.ZIP_DEFLATED) as out:
    out.writestr("handler.py", "def handler(event, context):\n    return event\n" * 20)
    out.writestr("config.json", '{"memory": 128}')
PY
RUN python3 /usr/local/lib/pack.py
