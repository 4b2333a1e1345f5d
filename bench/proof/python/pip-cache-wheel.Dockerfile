# rule: python/cache
# pip compiles what it built itself in spite of PIP_NO_COMPILE.
# also: python/pyc-time
FROM base
ENV PYTHONDONTWRITEBYTECODE=1 PIP_NO_COMPILE=1
# guilty
RUN pip install --no-index --no-build-isolation --break-system-packages --find-links /opt/wheels setuptools wheel && pip install --no-index --find-links /opt/sdists --no-build-isolation --break-system-packages six
