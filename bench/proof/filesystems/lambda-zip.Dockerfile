# rule: format/zip-times
# path: /srv/deploy/function.zip
FROM base
COPY <<'EOF' /opt/function/handler.py
def handler(event, context):
    return {"statusCode": 200}
EOF
RUN mkdir -p /tmp/build /srv/deploy && cp /opt/function/handler.py /tmp/build/ && cp -r /payload/etc /tmp/build/conf \
 && cd /tmp/build && zip -qr9 /srv/deploy/function.zip . && rm -rf /tmp/build
