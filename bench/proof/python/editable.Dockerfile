# identical: an editable installation notes only fixed paths
FROM base
ENV PYTHONDONTWRITEBYTECODE=1
WORKDIR /src
RUN pip install --no-cache-dir --no-compile --no-index --find-links /opt/wheels --break-system-packages hatchling editables && mkdir shop && touch shop/__init__.py && printf '[build-system]\nrequires=["hatchling"]\nbuild-backend="hatchling.build"\n[project]\nname="shop"\nversion="1"\n' > pyproject.toml && pip install --no-cache-dir --no-index --no-build-isolation --break-system-packages -e .
