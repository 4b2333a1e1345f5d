# rule: general/random, system/key
# also: general/time, format/sqlite, general/random, system/key
# path: /root/.local/share/jupyter/notebook_secret
FROM base
ENV PYTHONDONTWRITEBYTECODE=1
WORKDIR /notebooks
COPY <<'JSON' tour.ipynb
{
 "cells": [
  {"cell_type": "markdown", "id": "head", "metadata": {}, "source": ["# A tour of the shop"]},
  {"cell_type": "code", "id": "sum", "execution_count": null, "metadata": {}, "outputs": [], "source": ["sum(range(10))"]}
 ],
 "metadata": {"kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"}},
 "nbformat": 4,
 "nbformat_minor": 5
}
JSON
RUN /opt/tools/bin/jupyter trust tour.ipynb
