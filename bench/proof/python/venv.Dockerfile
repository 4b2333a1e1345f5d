# rule: python/pyc-time
FROM base
# guilty
RUN python3 -m venv /opt/venv && /opt/venv/bin/pip install --no-cache-dir --no-index --find-links /opt/wheels flask
