# rule: system/temporary-files, general/temporary-path, general/leftover
# path: /tmp/tmp*
FROM base
ENV PYTHONDONTWRITEBYTECODE=1
RUN /opt/tools/bin/python -m ipykernel install --prefix=/usr/local --name shop --display-name "Shop (Python 3)"
