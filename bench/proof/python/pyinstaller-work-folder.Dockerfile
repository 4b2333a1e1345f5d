# rule: general/time, general/number
# path: /srv/cli/build/stock/EXE-00.toc
# also: general/order, python/pyc-time
FROM base
ENV PYTHONHASHSEED=0
WORKDIR /srv/cli
COPY <<'PY' stock.py
import argparse
import json

parser = argparse.ArgumentParser(prog="stock")
parser.add_argument("file")
if __name__ == "__main__":
    with open(parser.parse_args().file) as opened:
        print(sum(row["pieces"] for row in json.load(opened)))
PY
RUN PYTHONDONTWRITEBYTECODE=1 PYINSTALLER_CONFIG_DIR=/tmp/pyinstaller /opt/tools/bin/pyinstaller --log-level=ERROR --onefile stock.py \
 && rm -rf /tmp/pyinstaller
