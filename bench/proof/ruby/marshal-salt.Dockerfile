# rule: general/random
# path: /app/cache/keys.bin
FROM base
WORKDIR /app/cache
RUN ruby -rsecurerandom -e 'File.binwrite("keys.bin", Marshal.dump({ salt: SecureRandom.random_bytes(32), iterations: 1000, kind: "pbkdf2" }))'
