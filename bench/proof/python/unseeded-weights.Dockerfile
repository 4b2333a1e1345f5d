# rule: general/random
# path: /srv/model/dense-*.npy
FROM base
ENV PYTHONDONTWRITEBYTECODE=1
WORKDIR /srv/model
COPY <<'PY' init_model.py
"""The start of a small network, until somebody trains it."""
import numpy as np

SIZES = [64, 32, 8]

rng = np.random.default_rng()
for layer, (before, after) in enumerate(zip(SIZES, SIZES[1:]), 1):
    bound = np.sqrt(6 / (before + after))
    np.save(f"dense-{layer}.npy", rng.uniform(-bound, bound, (before, after)).astype(np.float32))
    np.save(f"bias-{layer}.npy", np.zeros(after, np.float32))
PY
RUN /opt/tools/bin/python init_model.py
