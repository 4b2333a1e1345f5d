# rule: general/random
# path: /srv/app/users.json
FROM base
WORKDIR /srv/app
# guilty
RUN node -e 'fs.writeFileSync("users.json", JSON.stringify([1, 2, 3].map(() => ({ id: crypto.randomUUID() })), null, 1))'
