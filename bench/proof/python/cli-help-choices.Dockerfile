# rule: general/order
# path: /srv/docs/export-help.txt
FROM base
ENV PYTHONDONTWRITEBYTECODE=1 COLUMNS=100
WORKDIR /srv/docs
COPY <<'PY' /srv/app/export.py
import argparse

FORMATS = {"csv", "json", "xml", "xlsx", "parquet", "avro", "yaml", "html", "markdown", "ndjson", "latex"}


def parser():
    made = argparse.ArgumentParser(prog="export", description="Writes the catalogue to a file.")
    made.add_argument("--format", choices=FORMATS, default="csv", help="format of the file")
    made.add_argument("--limit", type=int, help="at most so many rows")
    made.add_argument("target", help="the file to write")
    return made


if __name__ == "__main__":
    parser().parse_args()
PY
RUN python3 /srv/app/export.py --help > export-help.txt
