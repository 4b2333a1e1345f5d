# rule: general/random
# path: /srv/api/sealed.json
FROM base
COPY <<"F" /srv/api/ops.pem
-----BEGIN PUBLIC KEY-----
MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAt0Rxvv3NoFWZeDZVMsuq
Odw5EkP0myVIQ8bIqCVZLCbKQdRoOHb/Rvon4IFt5RJHONH/42OWjxr/08NOLnVs
FW3HbZhMCSlwKkdnS81+nhcoEqFupB/waxr1fRAv2GBtZI/hySs12195MKPgxqXq
UDN7DlHZord+xKIN/GRTcHaCDxuI8W1fmrAlVCcWXrvJkiUJzEYeYOuUGjlnkJlU
UOCH5du895C9vqKudxX6DHvdzC0ZC/e83nD7XiskvAgAbTR+UXP0JtipnLP8AxNB
0L8n++GW3ZZQgtXwwTsbwB2Mkv/zvn0Ipyq7chKl0oSoIqbftL7xvKBelQIwMn71
qwIDAQAB
-----END PUBLIC KEY-----
F
WORKDIR /srv/api
# guilty
RUN node -e 'const fs = require("fs"); const box = require("crypto").publicEncrypt(fs.readFileSync("ops.pem"), Buffer.from("initial")); fs.writeFileSync("sealed.json", JSON.stringify({ DB_PASSWORD: box.toString("base64") }))'
