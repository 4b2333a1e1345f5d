# identical: hatchling packs with fixed times by itself
FROM base
ENV PYTHONDONTWRITEBYTECODE=1
WORKDIR /src
RUN pip install --no-cache-dir --no-compile --no-index --find-links /opt/wheels --break-system-packages hatchling && mkdir shop && touch shop/__init__.py && printf '[build-system]\nrequires=["hatchling"]\nbuild-backend="hatchling.build"\n[project]\nname="shop"\nversion="1"\n' > pyproject.toml && python3 -m hatchling build -d /dist
