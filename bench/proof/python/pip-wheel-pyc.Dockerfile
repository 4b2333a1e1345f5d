# rule: python/pyc-time
FROM base
# guilty
RUN pip install --no-cache-dir --no-index --find-links /opt/wheels --break-system-packages six
