# rule: general/order
# path: /srv/www/catalogue.min.json
FROM base
COPY <<'F' /srv/www/catalogue.json
{
  "name": "shop", "version": "1.4", "language": "en", "currency": "EUR", "country": "DE", "theme": "plain",
  "contact": "shop@example.org", "support": "help@example.org", "terms": "/terms", "imprint": "/imprint", "returns": 14
}
F
RUN json_pp -json_opt utf8 < /srv/www/catalogue.json > /srv/www/catalogue.min.json
