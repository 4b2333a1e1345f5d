# rule: framework/secret, general/random, framework/secret-file
# path: /app/.env
FROM base
WORKDIR /app
RUN pip3 --version >/dev/null && python3 - <<'PY' > .env
import secrets
print("DEBUG=0")
print("DJANGO_SECRET_KEY=" + secrets.token_urlsafe(50))
print("POSTGRES_PASSWORD=" + secrets.token_hex(16))
print("ALLOWED_HOSTS=*")
PY
EXPOSE 8000
CMD ["gunicorn", "site.wsgi"]
