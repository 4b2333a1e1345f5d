# rule: python/cache
FROM base
ENV PYTHONDONTWRITEBYTECODE=1 PIP_NO_COMPILE=1
# guilty
RUN pip install --no-index --no-build-isolation --break-system-packages --find-links /opt/wheels setuptools wheel && pip install --no-index --find-links /opt/sdists --no-build-isolation --break-system-packages six
