# rule: general/time
# path: /srv/forms/cover.pdf
FROM base
ENV PYTHONDONTWRITEBYTECODE=1
WORKDIR /srv/forms
RUN /opt/tools/bin/python -c 'from PIL import Image; Image.new("L", (620, 877), 240).save("cover.pdf", title="Cover", resolution=75)'
