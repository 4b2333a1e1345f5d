# rule: general/time
# path: /srv/www/opening-days.ics
FROM base
COPY <<'PY' /srv/make_calendar.py
from datetime import date, datetime, timezone
from uuid import NAMESPACE_DNS, uuid5

DAYS = {"Spring sale": date(2024, 3, 22), "Stocktaking": date(2024, 6, 28), "Winter sale": date(2024, 11, 29)}

lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//shop//opening days//EN"]
for title, day in DAYS.items():
    lines += [
        "BEGIN:VEVENT",
        f"UID:{uuid5(NAMESPACE_DNS, title + '.shop.example')}",
        f"DTSTAMP:{datetime.now(timezone.utc):%Y%m%dT%H%M%SZ}",
        f"DTSTART;VALUE=DATE:{day:%Y%m%d}",
        f"SUMMARY:{title}",
        "END:VEVENT",
    ]
lines.append("END:VCALENDAR")
with open("/srv/www/opening-days.ics", "w", newline="") as feed:
    feed.write("\r\n".join(lines) + "\r\n")
PY
RUN mkdir /srv/www && python3 /srv/make_calendar.py
