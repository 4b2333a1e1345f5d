# rule: general/time
# also: general/random
# path: /srv/shop/static/terms.pdf
FROM base
ENV PATH=/opt/tools/bin:$PATH
WORKDIR /srv/shop
COPY <<'PY' terms.py
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import Paragraph, SimpleDocTemplate

styles = getSampleStyleSheet()
document = SimpleDocTemplate("static/terms.pdf", title="Terms and conditions", author="Shop")
document.build([
    Paragraph("Terms and conditions", styles["Heading1"]),
    Paragraph("Goods may be returned within fourteen days.", styles["BodyText"]),
])
PY
RUN mkdir static && python terms.py
