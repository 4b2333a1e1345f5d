# rule: python/archive
FROM base
WORKDIR /src
ENV PYTHONDONTWRITEBYTECODE=1
RUN mkdir shop && touch shop/__init__.py && printf '[build-system]\nrequires=["setuptools"]\nbuild-backend="setuptools.build_meta"\n[project]\nname="shop"\nversion="1"\n' > pyproject.toml && pip install --no-cache-dir --no-compile --no-index --find-links /opt/wheels --break-system-packages setuptools wheel
# guilty
RUN pip wheel --no-cache-dir --no-build-isolation --no-deps -w /dist . && rm -rf build *.egg-info
