# rule: general/time, format/zip-times
# path: /srv/shop/static/prices.xlsx
FROM base
ENV PATH=/opt/tools/bin:$PATH
WORKDIR /srv/shop
COPY <<'PY' export.py
import csv
from openpyxl import Workbook

book = Workbook()
sheet = book.active
sheet.title = "Prices"
with open("prices.csv") as file:
    for row in csv.reader(file):
        sheet.append(row)
book.save("static/prices.xlsx")
PY
COPY <<CSV prices.csv
article,price
tea,3.20
coffee,4.50
CSV
RUN mkdir static && python export.py
