# rule: general/time, general/number
# path: /srv/app/Info.plist
# by hand: datetime.datetime.utcnow() => datetime.datetime(2020, 1, 1)
FROM base
COPY <<'F' /src/info.py
import datetime
import plistlib

info = {
    "CFBundleName": "Shop",
    "CFBundleVersion": "1.4.2",
    "Languages": ["de", "en", "fr"],
    "Assembled": datetime.datetime.utcnow(),
}
with open("/srv/app/Info.plist", "wb") as file:
    plistlib.dump(info, file, fmt=plistlib.FMT_BINARY)
F
RUN mkdir -p /srv/app && python3 /src/info.py
