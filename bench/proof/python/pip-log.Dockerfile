# rule: python/log
FROM base
# guilty
RUN pip install --no-cache-dir --no-compile --no-index --find-links /opt/wheels --break-system-packages --log /var/log/pip.log six
