# rule: python/cache
FROM base
ENV PYTHONDONTWRITEBYTECODE=1
WORKDIR /src
RUN pip install --no-cache-dir --no-compile --no-index --find-links /opt/wheels --break-system-packages uv
# guilty
RUN uv venv -q /opt/venv && VIRTUAL_ENV=/opt/venv uv pip install -q --no-index --find-links /opt/wheels flask
