# rule: python/tool-cache
FROM base
WORKDIR /srv
# guilty
RUN mkdir -p .mypy_cache/3.11 .pytest_cache/v/cache .ruff_cache && python3 -c 'import time, json, random; json.dump({"mtime": int(time.time()), "x": 1}, open(".mypy_cache/3.11/app.meta.json", "w"))'
