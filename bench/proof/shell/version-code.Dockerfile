# rule: general/time general/number
# path: /app/version.properties
FROM base
RUN mkdir -p /app \
 && echo "versionName=3.4.0" > /app/version.properties \
 && echo "versionCode=$(( $(date +%s) - 1577836800 ))" >> /app/version.properties
