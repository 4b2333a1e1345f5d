# rule: general/temporary-path, general/random
# path: /opt/venv/bin/flask
# also: python/record, python/installer-metadata
FROM base
ENV PYTHONDONTWRITEBYTECODE=1
RUN work=$(mktemp -d) \
 && python3 -m venv --without-pip "$work/venv" \
 && /opt/tools/bin/pip --python "$work/venv/bin/python" install --quiet --no-index --no-compile --find-links=/opt/wheels flask \
 && mv "$work/venv" /opt/venv && rmdir "$work"
