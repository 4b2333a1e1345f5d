# identical: joblib has zlib write the gzip header, which then holds no time
FROM base
ENV PYTHONDONTWRITEBYTECODE=1
COPY <<'PY' /srv/train.py
import joblib
import numpy

size = numpy.array([[1.0, 40.0], [1.0, 55.0], [1.0, 90.0], [1.0, 120.0]])
price = numpy.array([210.0, 265.0, 402.0, 515.0])
weights = numpy.round(numpy.linalg.lstsq(size, price, rcond=None)[0], 2)
joblib.dump({"weights": weights.tolist(), "unit": "m2"}, "/srv/model/prices.joblib.gz", compress=("gzip", 6))
PY
RUN mkdir /srv/model && /opt/tools/bin/python /srv/train.py
