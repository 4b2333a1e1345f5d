# rule: format/gzip-header, format/tar-times, format/compressed, general/time
# path: /srv/dist/model.tar.gz
FROM base
COPY <<'PY' /src/train.py
import json
import shutil
from pathlib import Path

model = Path("/tmp/model")
model.mkdir()
(model / "weights.json").write_text(json.dumps([0.25, 0.5, 0.75]))
(model / "labels.txt").write_text("cat\ndog\n")
Path("/srv/dist").mkdir(parents=True)
shutil.make_archive("/srv/dist/model", "gztar", root_dir="/tmp", base_dir="model")
shutil.rmtree(model)
PY
RUN python3 /src/train.py
