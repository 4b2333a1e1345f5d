# identical: PyInstaller packs sorted, without times
FROM base AS build
ENV PATH=/opt/tools/bin:$PATH
WORKDIR /src
COPY <<'PY' hello.py
import argparse, json

parser = argparse.ArgumentParser()
parser.add_argument("name", nargs="?", default="world")
print(json.dumps({"hello": parser.parse_args().name}))
PY
RUN pyinstaller --onefile --clean --log-level=WARN --distpath /dist hello.py

FROM base
COPY --from=build /dist/hello /usr/local/bin/hello
USER nobody
ENTRYPOINT ["hello"]
