# identical: names and the manifest follow from the content
FROM base
ENV PYTHONDONTWRITEBYTECODE=1 PYTHONPATH=/opt/lib
WORKDIR /srv
RUN pip install --no-cache-dir --no-compile --no-index --find-links /opt/wheels --target /opt/lib django
RUN python3 -m django startproject shop && sed -i "s/^SECRET_KEY.*/SECRET_KEY = 'fixed'/" shop/shop/settings.py && printf 'STATIC_ROOT="/srv/static"\nSTORAGES={"staticfiles":{"BACKEND":"django.contrib.staticfiles.storage.ManifestStaticFilesStorage"}}\n' >> shop/shop/settings.py
RUN cd shop && python3 manage.py collectstatic --noinput -v 0
