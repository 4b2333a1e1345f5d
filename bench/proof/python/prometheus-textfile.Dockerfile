# rule: general/time
# path: /var/lib/node_exporter/textfile/shop_build.prom
FROM base
WORKDIR /var/lib/node_exporter/textfile
RUN python3 - > shop_build.prom <<'PY'
import platform
import time

print("# HELP shop_build_info What runs here.")
print("# TYPE shop_build_info gauge")
print('shop_build_info{version="3.2.0",python="%s"} 1' % platform.python_version())
print("# HELP shop_build_timestamp_seconds When it was built.")
print("# TYPE shop_build_timestamp_seconds gauge")
print("shop_build_timestamp_seconds", time.time())
PY
