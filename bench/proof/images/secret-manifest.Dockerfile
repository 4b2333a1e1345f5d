# rule: general/random, framework/secret, framework/secret-file
# path: /etc/manifests/database-secret.yaml
FROM base
RUN <<'EOF'
set -e
mkdir -p /etc/manifests
password=$(head -c 18 /dev/urandom | base64)
cat > /etc/manifests/database-secret.yaml <<YAML
apiVersion: v1
kind: Secret
metadata:
  name: database
type: Opaque
data:
  username: $(printf app | base64)
  password: $(printf %s "$password" | base64)
YAML
EOF
