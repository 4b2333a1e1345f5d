# rule: general/random
# path: /srv/models/pricing.pkl
FROM base
WORKDIR /srv/models
ENV PYTHONDONTWRITEBYTECODE=1
# guilty
RUN /opt/tools/bin/python - <<'PY'
from joblib.externals import cloudpickle


class PricingModel:
    """A model that the service unpickles without having its source."""

    def __init__(self, margin):
        self.margin = margin

    def predict(self, cost):
        return round(cost * (1 + self.margin), 2)


with open("pricing.pkl", "wb") as file:
    cloudpickle.dump(PricingModel(0.35), file)
PY
