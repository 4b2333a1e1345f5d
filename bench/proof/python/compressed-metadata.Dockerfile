# rule: general/time
# path: /srv/app/meta.txt
FROM base
WORKDIR /srv/app
RUN python3 -c 'import base64, datetime, json, zlib; print(base64.b64encode(zlib.compress(json.dumps({"service": "billing", "built": datetime.datetime.utcnow().isoformat()}).encode())).decode())' > meta.txt
