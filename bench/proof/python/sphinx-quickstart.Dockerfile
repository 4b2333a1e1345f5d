# rule: general/time
# path: /docs/index.rst
FROM base
ENV PYTHONDONTWRITEBYTECODE=1 PYTHONPATH=/opt/lib
RUN pip install --no-cache-dir --no-compile --no-index --find-links /opt/wheels --target /opt/lib sphinx
# A place for the pages that the container's users write.
RUN python3 -m sphinx.cmd.quickstart -q -p Shop -a "The shop's team" -v 1.4 -l en /docs
