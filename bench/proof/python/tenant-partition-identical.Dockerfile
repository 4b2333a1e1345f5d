# identical: the hashes of whole numbers and of tuples of them are not salted
FROM base
WORKDIR /srv/queue
RUN python3 - > partitions.csv <<'PY'
tenants = {4711, 815, 1337, 90210, 271828, 31415, 1618}
print("tenant,day,partition,hash")
for tenant in tenants:
    for day in range(19358, 19361):
        code = hash((tenant, day))
        print(tenant, day, code % 16, code, sep=",")
PY
