# rule: general/time
# path: /srv/shop/media/placeholder.jpg
FROM base
WORKDIR /srv/shop
COPY <<'PY' placeholder.py
import datetime
import pathlib

from PIL import Image, ImageDraw

image = Image.new("RGB", (320, 240), (240, 240, 240))
ImageDraw.Draw(image).rectangle((40, 40, 280, 200), outline=(90, 90, 90), width=4)
exif = Image.Exif()
exif[0x0131] = "shop placeholder"
exif[0x0132] = datetime.datetime.now().strftime("%Y:%m:%d %H:%M:%S")
pathlib.Path("media").mkdir(exist_ok=True)
image.save("media/placeholder.jpg", quality=85, exif=exif)
PY
RUN PYTHONDONTWRITEBYTECODE=1 /opt/tools/bin/python placeholder.py
