# rule: python/sphinx
FROM base
ENV PYTHONDONTWRITEBYTECODE=1 PYTHONPATH=/opt/lib
WORKDIR /docs
RUN pip install --no-cache-dir --no-compile --no-index --find-links /opt/wheels --target /opt/lib sphinx && printf 'project = "shop"\nhtml_last_updated_fmt = "%%Y-%%m-%%d %%H:%%M:%%S"\nextensions = ["sphinx.ext.autodoc"]\n' > conf.py && printf 'Shop\n====\n\nHello :ref:`x`.\n' > index.rst
# guilty
RUN python3 -m sphinx -q -b html . _build
