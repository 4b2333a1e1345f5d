# identical: the kernel's description is put together in a temporary folder, and holds only where Python is
FROM base
ENV PYTHONDONTWRITEBYTECODE=1
RUN /opt/tools/bin/python -m ipykernel install --prefix=/usr/local --name shop --display-name "Shop (Python 3)"
