# rule: general/order, general/time
# path: /srv/tags.json
FROM base
RUN python3 -c 'import json,time;print(json.dumps({"tags":list({"alpha","beta","gamma","delta","epsilon","zeta"}),"ts":time.time(),"v":1},indent=1))' > /srv/tags.json
