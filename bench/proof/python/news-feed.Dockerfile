# rule: general/time
# path: /srv/site/public/news.xml
FROM base
WORKDIR /srv/site
COPY <<'PY' feed.py
import pathlib

from django.conf import settings

settings.configure(USE_TZ=True, DEFAULT_CHARSET="utf-8")

from django.utils.feedgenerator import Rss201rev2Feed

feed = Rss201rev2Feed(title="Shop news", link="https://shop.example/news/", description="What is new", language="en")
for number, title in enumerate(["Spring prices", "A second warehouse", "Opening hours"], 1):
    feed.add_item(title=title, link=f"https://shop.example/news/{number}/", description=f"{title}.")
pathlib.Path("public").mkdir(exist_ok=True)
with open("public/news.xml", "w", encoding="utf-8") as out:
    feed.write(out, "utf-8")
PY
RUN PYTHONDONTWRITEBYTECODE=1 /opt/tools/bin/python feed.py
