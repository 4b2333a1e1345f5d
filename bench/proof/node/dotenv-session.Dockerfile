# rule: framework/secret, general/random
# path: /app/.env
FROM base
WORKDIR /app
COPY <<'F' .env
NODE_ENV=production
PORT=3000
F
RUN node -e "console.log('SESSION_SECRET=' + require('crypto').randomBytes(32).toString('base64url'))" >> .env && chmod 600 .env
