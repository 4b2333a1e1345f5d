# identical: lists of what pip installed hold no times, and nothing is compiled
FROM base
ENV PYTHONDONTWRITEBYTECODE=1 PIP_NO_CACHE_DIR=1
WORKDIR /srv/app
RUN pip install --no-compile --no-index --find-links /opt/wheels --break-system-packages flask gunicorn \
 && pip freeze > requirements.lock && pip list --format=json > packages.json && pip show --files flask > flask.txt
