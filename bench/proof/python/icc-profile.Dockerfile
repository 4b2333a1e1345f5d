# rule: general/time
# path: /srv/print/srgb.icc
FROM base
ENV PYTHONDONTWRITEBYTECODE=1
COPY <<'F' /usr/local/bin/profiles.py
from pathlib import Path

from PIL import ImageCms

folder = Path("/srv/print")
folder.mkdir(parents=True)
folder.joinpath("srgb.icc").write_bytes(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
F
RUN /opt/tools/bin/python /usr/local/bin/profiles.py
