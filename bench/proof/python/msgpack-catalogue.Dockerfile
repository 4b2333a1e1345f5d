# rule: general/time
# path: /srv/shop/catalogue.msgpack
FROM base
ENV PATH=/opt/tools/bin:$PATH
WORKDIR /srv/shop
COPY <<'PY' pack.py
import datetime
import msgpack

catalogue = {
    "generated": datetime.datetime.now(tz=datetime.timezone.utc),
    "articles": [{"id": 1, "name": "tea"}, {"id": 2, "name": "coffee"}],
}
with open("catalogue.msgpack", "wb") as file:
    msgpack.pack(catalogue, file, datetime=True)
PY
RUN python pack.py
