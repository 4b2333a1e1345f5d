# rule: python/archive, format/zip-times, general/time
# path: /srv/jobs/dist/*.egg
FROM base
ENV PYTHONDONTWRITEBYTECODE=1
WORKDIR /srv/jobs
COPY <<'PY' setup.py
from setuptools import find_packages, setup

setup(name="orders-jobs", version="2.1.0", packages=find_packages(), zip_safe=True)
PY
COPY <<'PY' orders/__init__.py
PY
COPY <<'PY' orders/daily.py
def total(rows):
    return sum(row["amount"] for row in rows)
PY
# What is given to spark-submit as --py-files.
RUN /opt/tools/bin/python setup.py -q bdist_egg && rm -rf build *.egg-info
