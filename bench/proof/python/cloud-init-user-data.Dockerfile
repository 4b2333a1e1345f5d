# rule: general/random
# path: /srv/seed/user-data
FROM base
ENV PYTHONDONTWRITEBYTECODE=1
WORKDIR /srv/seed
COPY <<'TXT' /srv/parts/cloud-config.yaml
#cloud-config
package_update: false
timezone: Europe/Berlin
TXT
COPY <<'TXT' /srv/parts/first-boot.sh
#!/bin/sh
systemctl enable --now shop.service
TXT
COPY <<'PY' /srv/make-mime.py
import pathlib
import sys
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText

whole = MIMEMultipart()
for argument in sys.argv[1:]:
    path, kind = argument.split(":")
    part = MIMEText(pathlib.Path(path).read_text(), kind, "utf-8")
    part.add_header("Content-Disposition", "attachment", filename=pathlib.Path(path).name)
    whole.attach(part)
print(whole.as_string())
PY
RUN python3 /srv/make-mime.py /srv/parts/cloud-config.yaml:cloud-config /srv/parts/first-boot.sh:x-shellscript > user-data
