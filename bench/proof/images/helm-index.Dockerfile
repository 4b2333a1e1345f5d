# rule: format/tar-times, format/compressed, general/time
# path: /srv/charts/shop-0.3.1.tgz
# also: format/gzip-header, general/random
FROM base
COPY <<'EOF' /opt/charts/shop/Chart.yaml
apiVersion: v2
name: shop
version: 0.3.1
EOF
COPY <<'EOF' /opt/charts/shop/values.yaml
replicas: 2
EOF
# The cluster takes its charts from this image, and checks them by the index.
RUN <<'EOF'
set -e
mkdir -p /tmp/shop /srv/charts
cp /opt/charts/shop/* /tmp/shop/
echo "image: registry.local/shop:0.3.1" >> /tmp/shop/values.yaml
tar -czf /srv/charts/shop-0.3.1.tgz -C /tmp shop
{
  echo "apiVersion: v1"
  echo "entries:"
  echo "  shop:"
  echo "    - name: shop"
  echo "      version: 0.3.1"
  echo "      digest: $(sha256sum /srv/charts/shop-0.3.1.tgz | cut -d' ' -f1)"
  echo "      urls: [shop-0.3.1.tgz]"
} > /srv/charts/index.yaml
rm -r /tmp/shop
EOF
