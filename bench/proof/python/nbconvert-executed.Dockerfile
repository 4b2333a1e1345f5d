# rule: general/time
# also: format/sqlite database/journal general/leftover general/number general/random
# path: /srv/report/report.ipynb
FROM base
ENV PATH=/opt/tools/bin:$PATH
WORKDIR /srv/report
COPY <<'JSON' report.ipynb
{
 "cells": [
  {"cell_type": "code", "execution_count": null, "id": "sums", "metadata": {}, "outputs": [],
   "source": ["sales = [12, 17, 16, 23]\n", "sum(sales)"]}
 ],
 "metadata": {"kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"}},
 "nbformat": 4,
 "nbformat_minor": 5
}
JSON
RUN jupyter nbconvert --to notebook --execute --inplace report.ipynb
