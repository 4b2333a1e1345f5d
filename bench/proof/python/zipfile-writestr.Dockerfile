# rule: format/zip-times, python/archive
# path: /opt/layer/plugin.zip
FROM base
WORKDIR /opt/layer
RUN python3 - <<'PY'
import json, zipfile

with zipfile.ZipFile("plugin.zip", "w", zipfile.ZIP_DEFLATED) as z:
    z.writestr("plugin.json", json.dumps({"name": "prices", "entry": "main.py"}))
    z.writestr("main.py", "def run(context):\n    return context['price']\n")
PY
