# rule: general/random
# also: database/key-value
# path: /srv/search/iamglass
FROM base
RUN apt-get update && apt-get install -y --no-install-recommends python3-xapian \
 && rm -rf /var/lib/apt/lists/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/apt/* /var/cache/debconf/*-old
COPY <<'F' /src/index.py
import xapian

db = xapian.WritableDatabase("/srv/search", xapian.DB_CREATE_OR_OVERWRITE)
for number, text in enumerate(["a red lamp", "a green book", "a table of oak"], 1):
    document = xapian.Document()
    document.set_data(text)
    for place, word in enumerate(text.split(), 1):
        document.add_posting(word, place)
    db.replace_document(number, document)
db.commit()
db.close()
F
# guilty
RUN python3 -B /src/index.py
