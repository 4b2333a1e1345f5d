# rule: general/random
# path: /srv/model/weights.npz
FROM base
ENV PATH=/opt/tools/bin:$PATH
WORKDIR /srv/model
COPY <<'PY' init_model.py
import numpy as np

rng = np.random.default_rng()
np.savez(
    "weights.npz",
    embedding=rng.normal(0, 0.02, size=(200, 16)).astype(np.float32),
    bias=np.zeros(16, dtype=np.float32),
)
PY
RUN python init_model.py
