# rule: general/one-sided, general/leftover, general/random, system/temporary-files
# path: /srv/models/price-model.bin.*.incomplete
FROM base
WORKDIR /srv/models
COPY <<'PY' /usr/local/lib/fetch_model.py
import shutil
import sys
import tempfile

source, target = sys.argv[1:]
with open(source, "rb") as remote, tempfile.NamedTemporaryFile(
    dir=".", prefix=f"{target}.", suffix=".incomplete", delete=False
) as part:
    shutil.copyfileobj(remote, part)
shutil.copyfile(part.name, target)
PY
RUN head -c 4096 /dev/zero > /usr/local/share/price-model.bin
RUN python3 /usr/local/lib/fetch_model.py /usr/local/share/price-model.bin price-model.bin
