# rule: format/sqlite
FROM base
ENV PYTHONDONTWRITEBYTECODE=1 PYTHONPATH=/opt/lib
WORKDIR /srv
RUN pip install --no-cache-dir --no-compile --no-index --find-links /opt/wheels --target /opt/lib django
RUN python3 -m django startproject shop && sed -i "s/^SECRET_KEY.*/SECRET_KEY = 'fixed'/" shop/shop/settings.py
# guilty
RUN cd shop && python3 manage.py migrate -v 0
