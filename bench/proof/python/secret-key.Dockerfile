# rule: framework/secret
FROM base
WORKDIR /srv
# guilty
RUN pip install --no-cache-dir --no-compile --no-index --find-links /opt/wheels --target /opt/lib django && PYTHONDONTWRITEBYTECODE=1 PYTHONPATH=/opt/lib python3 -m django startproject shop
