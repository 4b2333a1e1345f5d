# rule: python/installer-metadata
FROM base
ENV PYTHONDONTWRITEBYTECODE=1
# guilty
RUN d=$(mktemp -d) && cp /opt/wheels/six-*.whl $d && pip install --no-cache-dir --no-compile --no-index --break-system-packages $d/six-*.whl && rm -rf $d
