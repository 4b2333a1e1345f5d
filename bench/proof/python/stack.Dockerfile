# identical: with the epoch, pip and compileall write hashes in place of times
FROM base
ARG SOURCE_DATE_EPOCH
ENV PIP_NO_CACHE_DIR=1
RUN python3 -m venv /opt/venv && /opt/venv/bin/pip install --no-index --find-links /opt/wheels flask django gunicorn
RUN mkdir /srv/app && printf 'from flask import Flask\napp = Flask(__name__)\n' > /srv/app/app.py && cd /srv/app && /opt/venv/bin/python -m compileall -q . && /opt/venv/bin/python -c 'import app'
CMD ["/opt/venv/bin/gunicorn", "app:app"]
